using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Search;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>search --json</c>. Show <c>First</c> before anything else. What was typed is not repeated.</summary>
internal sealed record SearchJson(IReadOnlyList<ContactJson> First, IReadOnlyList<FoundJson> Hits)
{
    public static SearchJson Of(ContentPack pack, SearchResults results, IEnumerable<Found> found, DateTimeOffset now, DateOnly today)
    {
        ContactJson Item(Contact contact) => ContactJson.Of(pack, contact, Reach.Of(pack, contact, now, openOnly: false).Availability, now, today);
        return new SearchJson([.. results.First.Select(Item)], [.. found.Select(FoundJson.Of)]);
    }
}

/// <summary>A hit. Where there is a <c>Caution</c>, show it beside the title.</summary>
internal sealed record FoundJson(string Kind, string Id, string Title, string? Caution, double Score, IReadOnlyList<MatchedJson> Matched)
{
    public static FoundJson Of(Found found) => new(
        JsonShapes.Word(found.Hit.Kind),
        found.Hit.Id,
        found.Title,
        found.Caution,
        Math.Round(found.Hit.Score, 3),
        [.. found.Hit.Matched.Select(match => new MatchedJson(match.Word, JsonShapes.Word(match.Field), match.Corrected))]);
}

/// <summary>Why it was found: a word of the search, and where it stands.</summary>
internal sealed record MatchedJson(string Word, string Field, bool Corrected);
