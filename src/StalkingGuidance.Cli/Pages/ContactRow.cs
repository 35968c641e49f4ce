using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Pages;

/// <summary>A contact as a row of a list: how to reach it, who it is, and whether that very way is answered.</summary>
internal static class ContactRow
{
    public static Table NewTable() => new(new Column("Reach", KeepsWhole: true), new Column("Who"), new Column("When"));

    public static void Add(Table table, ContentPack pack, Contact contact, Reach reach, DateTimeOffset moment, Nation? nation) => table.AddNoted(
        Notes(contact, reach, nation),
        reach.Channel is { } channel ? ChannelWords.Short(channel) : contact.Website is null ? "not listed" : "website",
        ContactWords.Name(contact),
        AvailabilityWords.Of(pack, reach.Availability, moment, reach.Kind));

    /// <summary>The id; how to use the way that is shown; whom and where it is for, where that is not everybody; and other ways of reaching it.</summary>
    private static string[] Notes(Contact contact, Reach reach, Nation? nation)
    {
        List<string> parts = [];
        if (!contact.Steps.IsEmpty)
        {
            // A text to 999 from a phone that is not registered reaches nobody.
            parts.Add("read how it works first");
        }

        if (reach.Channel?.Keyword is { } keyword)
        {
            parts.Add($"text the word {keyword}");
        }

        if (reach.Channel?.Menu is { } menu)
        {
            parts.Add($"when it asks: {menu}");
        }

        if (contact.OnlyFor is { } limits && PeopleWords.Of(limits) is { Length: > 0 } who)
        {
            parts.Add(who);
        }

        bool isNarrow = contact.Area is not null || (nation is null && contact.Nations.Length < Nations.All.Count);
        if (isNarrow)
        {
            parts.Add(PlaceWords.Of(contact));
        }

        string[] others = [.. contact.Channels.Where(channel => channel != reach.Channel).Select(channel => ChannelWords.Of(channel.Kind)).Distinct()];
        if (others.Length > 0)
        {
            parts.Add("also " + Sentence.List(others));
        }

        return parts.Count == 0 ? [contact.Id.Value] : [contact.Id.Value, string.Join("; ", parts)];
    }
}
