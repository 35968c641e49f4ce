using StalkingGuidance.Diagnostics;
using StalkingGuidance.People;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>What must hold of a contact as a whole.</summary>
internal static class ContactChecks
{
    public static void Check(MappingReader reader, Contact contact)
    {
        if (!reader.Context.Checks)
        {
            return;
        }

        CheckChannelIds(reader, contact);
        CheckOwnBehaviour(reader, contact);
        CheckFileName(reader, contact);
        if (contact.OnlyFor is { YoungestAge: { } youngest, OldestAge: { } oldest } && youngest > oldest)
        {
            reader.Report(ContactCodes.AgesReversed, "only-for", $"The youngest age {youngest} is above the oldest {oldest}.", "Write the lower age as 'from'.");
        }
    }

    private static void CheckChannelIds(MappingReader reader, Contact contact)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (Channel channel in contact.Channels)
        {
            if (channel.Id.Length > 0 && !ids.Add(channel.Id))
            {
                reader.Report(ContactCodes.ChannelIdTaken, "channels", $"Two channels have the id '{channel.Id}'.", "Give each a name of its own, such as phone and phone-2.");
            }
        }
    }

    private static void CheckOwnBehaviour(MappingReader reader, Contact contact)
    {
        bool forPeopleStalked = contact.For.Contains(Audience.PersonAffected) || contact.For.Contains(Audience.YoungPerson);
        if (contact.IsForOwnBehaviour && forPeopleStalked)
        {
            reader.Report(
                ContactCodes.MixedAudience,
                "for",
                "A contact for people who worry about their own behaviour must not be for people who are stalked.",
                "Keep 'own-behaviour' and 'professional' only.");
        }
    }

    private static void CheckFileName(MappingReader reader, Contact contact)
    {
        string file = Path.GetFileNameWithoutExtension(reader.Position.File ?? "");
        if (contact.Id.Value.Length > 0 && file.Length > 0 && file != contact.Id.Value)
        {
            reader.Report(ContactCodes.FileNameDiffers, "id", $"The id '{contact.Id}' is not the file's name '{file}'.", "Make them the same, so that an editor finds the file by the id.");
        }
    }
}
