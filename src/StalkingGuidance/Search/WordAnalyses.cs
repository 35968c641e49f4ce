using StalkingGuidance.Localization;

namespace StalkingGuidance.Search;

/// <summary>The word analysis of each language.</summary>
internal static class WordAnalyses
{
    private static readonly EnglishWords English = new();
    private static readonly WelshWords Welsh = new();
    private static readonly PlainWords Plain = new();

    /// <summary>The analysis for a language. An index is only good with the one that it was built with.</summary>
    public static IWordAnalysis For(Language language) => language.Primary switch
    {
        "en" => English,
        "cy" => Welsh,
        _ => Plain,
    };
}
