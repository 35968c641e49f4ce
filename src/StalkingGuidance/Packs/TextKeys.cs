namespace StalkingGuidance.Packs;

/// <summary>Which texts are not ours to word, by their keys.</summary>
internal static class TextKeys
{
    /// <summary>A service's own name: it may hold a number ("999 BSL") or a word that we would not use.</summary>
    public static bool IsProperName(string key) =>
        key.StartsWith("contacts.", StringComparison.Ordinal) && key.EndsWith(".name", StringComparison.Ordinal);

    /// <summary>A falsehood that is quoted to say that it is one.</summary>
    public static bool IsQuotedFalsehood(string key) =>
        key.StartsWith("myths.", StringComparison.Ordinal) && key.EndsWith(".myth", StringComparison.Ordinal);

    /// <summary>The item that a text belongs to: the first two parts of its key.</summary>
    public static string ItemOf(string key)
    {
        int first = key.IndexOf('.', StringComparison.Ordinal);
        int second = first < 0 ? -1 : key.IndexOf('.', first + 1);
        return second < 0 ? key : key[..second];
    }
}
