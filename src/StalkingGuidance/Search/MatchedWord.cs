namespace StalkingGuidance.Search;

/// <summary>A word of a search that an item has.</summary>
/// <param name="Word">The word as it was typed.</param>
/// <param name="Field">The most telling part of the item that has it.</param>
/// <param name="Corrected">Whether it was taken for a typing mistake, and a similar word was found instead.</param>
public sealed record MatchedWord(string Word, SearchField Field, bool Corrected);
