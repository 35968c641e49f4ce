using System.Collections.Immutable;
using StalkingGuidance.Contacts;

namespace StalkingGuidance.Search;

/// <summary>
/// What a search found. Keeps nothing of what was typed but the words that matched. Immutable and thread-safe.
/// </summary>
public sealed record SearchResults
{
    /// <summary>
    /// The contacts to show before anything else, because the words may mean danger or despair; empty when they do not.
    /// Words can mislead both ways, so an app shows 999 on every page all the same.
    /// </summary>
    public required ImmutableArray<Contact> First { get; init; }

    /// <summary>What was found, best first.</summary>
    public required ImmutableArray<SearchHit> Hits { get; init; }

    /// <summary>How many were found; not what was searched for.</summary>
    public override string ToString() => $"{Hits.Length} hits, {First.Length} contacts first";
}
