using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Pages;

/// <summary>A contact as a row of a list: how to reach it, who it is, and whether that very way is answered.</summary>
internal static class ContactRow
{
    public static Table NewTable(ContentPack pack) =>
        new(new Column(pack.Say(ContactPhrases.Reach), KeepsWhole: true), new Column(pack.Say(ContactPhrases.Who)), new Column(pack.Say(ContactPhrases.When)));

    public static void Add(Table table, ContentPack pack, Contact contact, Reach reach, DateTimeOffset moment, Nation? nation) => table.AddNoted(
        Notes(pack, contact, reach, nation),
        reach.Channel is { } channel ? ChannelWords.Short(pack, channel) : pack.Say(contact.Website is null ? ContactPhrases.NotListed : ContactPhrases.OnWebsite),
        ContactWords.Name(pack, contact),
        AvailabilityWords.Of(pack, reach.Availability, moment, reach.Kind));

    /// <summary>The id; how to use the way that is shown; whom and where it is for, where that is not everybody; and other ways of reaching it.</summary>
    private static string[] Notes(ContentPack pack, Contact contact, Reach reach, Nation? nation)
    {
        List<string> parts = [];
        if (!contact.Steps.IsEmpty)
        {
            // A text to 999 from a phone that is not registered reaches nobody.
            parts.Add(pack.Say(ContactPhrases.ReadFirst));
        }

        if (reach.Channel?.Keyword is { } keyword)
        {
            parts.Add(pack.Say(ContactPhrases.TextTheWord, keyword));
        }

        if (reach.Channel?.Menu is { } menu)
        {
            parts.Add(pack.Say(ContactPhrases.WhenItAsks, menu.Value));
        }

        if (contact.OnlyFor is { } limits && PeopleWords.Of(pack, limits) is { Length: > 0 } who)
        {
            parts.Add(who);
        }

        bool isNarrow = contact.Area is not null || (nation is null && contact.Nations.Length < Nations.All.Count);
        if (isNarrow)
        {
            parts.Add(PlaceWords.Of(pack, contact));
        }

        string[] others = [.. contact.Channels.Where(channel => channel != reach.Channel).Select(channel => ChannelWords.Of(pack, channel.Kind)).Distinct()];
        if (others.Length > 0)
        {
            parts.Add(pack.Say(ContactPhrases.Also, pack.List(others)));
        }

        return parts.Count == 0 ? [contact.Id.Value] : [contact.Id.Value, string.Join("; ", parts)];
    }
}
