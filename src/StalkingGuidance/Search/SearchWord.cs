using System.Collections.Immutable;

namespace StalkingGuidance.Search;

/// <summary>A word as an index knows it.</summary>
/// <param name="Typed">The word as it stands in the text.</param>
/// <param name="Term">What an index stores it under.</param>
internal readonly record struct SearchWord(string Typed, string Term)
{
    /// <summary>
    /// Further terms under which the same word may stand, for languages whose words change where they begin. An index stores the form that a text has,
    /// and a search looks for all: two words that only look alike in one form are then never taken for one another in the index.
    /// </summary>
    public ImmutableArray<string> Forms { get; init; } = [];
}
