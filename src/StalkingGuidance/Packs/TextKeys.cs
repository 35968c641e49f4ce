namespace StalkingGuidance.Packs;

/// <summary>What sort of text stands under a key.</summary>
internal static class TextKeys
{
    /// <summary>A service's own name: it may hold a number ("999 BSL") or a word that we would not use.</summary>
    public static bool IsProperName(string key) =>
        key.StartsWith("contacts.", StringComparison.Ordinal) && key.EndsWith(".name", StringComparison.Ordinal);

    /// <summary>A falsehood that is quoted to say that it is one.</summary>
    public static bool IsQuotedFalsehood(string key) =>
        key.StartsWith("myths.", StringComparison.Ordinal) && key.EndsWith(".myth", StringComparison.Ordinal);

    /// <summary>What a reader might type: their own words, as people say them.</summary>
    public static bool IsTyped(string key) => key.EndsWith(".search-example", StringComparison.Ordinal);

    /// <summary>A note on how a figure was measured or what a provision rests on, for readers who want it: it may run longer than a paragraph.</summary>
    public static bool IsNote(string key) =>
        key.EndsWith(".measure", StringComparison.Ordinal) || key.EndsWith(".note", StringComparison.Ordinal);

    /// <summary>
    /// Words of the command line tool: patterns that are filled with names and numbers, and lists of keys to press. How long a sentence of them is,
    /// and how hard to read, says nothing of what a person reads.
    /// </summary>
    public static bool IsPattern(string key) => key.StartsWith("tool.", StringComparison.Ordinal);

    /// <summary>The item that a text belongs to: the first two parts of its key.</summary>
    public static string ItemOf(string key)
    {
        int first = key.IndexOf('.', StringComparison.Ordinal);
        int second = first < 0 ? -1 : key.IndexOf('.', first + 1);
        return second < 0 ? key : key[..second];
    }
}
