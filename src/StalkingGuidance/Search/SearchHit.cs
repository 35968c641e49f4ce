using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Search;

/// <summary>Something found. Immutable and thread-safe.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, such as <c>unwanted-gifts</c>; a provision of the law has its jurisdiction in front.</param>
/// <param name="Title">Its name or title.</param>
/// <param name="Score">How well it fits; only good for comparing hits of one search.</param>
/// <param name="Matched">Why it was found: each word of the search that it has, best first.</param>
public sealed record SearchHit(SearchKind Kind, string Id, string Title, double Score, ImmutableArray<MatchedWord> Matched)
{
    /// <summary>The language that the title is in. For HTML's <c>lang</c>.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether the language that was searched does not have the item, so that the pack's first language answered. Such hits come last.</summary>
    public required bool FellBack { get; init; }
}
