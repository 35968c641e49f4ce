using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>What must hold of a pack as a whole, once each file has been read.</summary>
internal static class PackChecks
{
    public static void Check(ContentPack pack, ReadingContext context)
    {
        CheckReferences(context);
        CheckEmergencyContact(pack, context);
        ScreeningHelpChecks.Check(pack, context);
        CheckCitations(context);
        ProseRules.Check(pack, context);
    }

    /// <summary>
    /// Refuses references to items that the pack does not have. A kind that no place of the layout declares is left unchecked, since none of its items could exist.
    /// A place that is merely absent is no excuse: a folder lost in a copy would else turn mentions into bare ids without a word.
    /// </summary>
    private static void CheckReferences(ReadingContext context)
    {
        foreach (string kind in context.References.Select(reference => reference.Kind).Where(kind => !PackLayout.Declares(kind)).Distinct())
        {
            context.MarkIncomplete(kind);
        }

        context.CheckReferences();
    }

    private static void CheckEmergencyContact(ContentPack pack, ReadingContext context)
    {
        ContactId id = pack.Manifest.EmergencyContact;
        if (pack.Contacts.Find(id) is not { } contact)
        {
            return; // the reference is reported already
        }

        bool answers = contact.Channels.Any(channel => channel.Kind == ChannelKind.Phone && channel.Hours is { Always: true, Exceptions.IsEmpty: true });
        if (contact.Kind == ContactKind.Emergency && answers && Nations.All.All(contact.Serves))
        {
            return;
        }

        context.Diagnostics.Add(
            ContactCodes.NoEmergencyContact,
            context.PositionOf(ContactReader.Kind, id.Value) ?? default,
            $"'{id}' leads every list, and it is not an emergency contact with a phone channel open at all hours in all four nations.",
            "Correct the contact, or name another in pack.yaml.");
    }

    private static void CheckCitations(ReadingContext context)
    {
        HashSet<string> cited = [.. context.References.Where(reference => reference.Kind == SourceReader.Kind).Select(reference => reference.Id)];
        foreach (string source in context.IdsOf(SourceReader.Kind).Where(source => !cited.Contains(source)))
        {
            context.Diagnostics.Add(EvidenceCodes.UncitedSource, context.PositionOf(SourceReader.Kind, source)!.Value, $"The source '{source}' is cited nowhere.", "Cite it, or delete it.");
        }
    }
}
