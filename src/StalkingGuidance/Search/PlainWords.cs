namespace StalkingGuidance.Search;

/// <summary>Any language that has no analysis of its own: only case, accents and apostrophes are folded.</summary>
internal sealed class PlainWords : IWordAnalysis
{
    /// <inheritdoc/>
    public IEnumerable<SearchWord> Of(string text) =>
        WordFolding.Split(text).Select(static typed => new SearchWord(typed, WordFolding.Fold(typed))).Where(static word => word.Term.Length > 0);
}
