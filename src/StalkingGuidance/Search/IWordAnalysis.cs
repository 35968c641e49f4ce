namespace StalkingGuidance.Search;

/// <summary>How one language makes words comparable: what says nothing, and which forms are one word.</summary>
internal interface IWordAnalysis
{
    /// <summary>The words of a text that say something.</summary>
    IEnumerable<SearchWord> Of(string text);
}
