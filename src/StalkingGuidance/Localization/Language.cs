namespace StalkingGuidance.Localization;

/// <summary>
/// A language, as a BCP 47 tag. A value of our own because <see cref="System.Globalization.CultureInfo"/> refuses Welsh
/// where globalisation is invariant, as in small containers. Immutable and thread-safe; compares without regard to case.
/// </summary>
public readonly record struct Language
{
    // Scripts and languages written from right to left that a UK service is likely to be translated into.
    private static readonly string[] RightToLeft = ["ar", "ckb", "fa", "he", "ps", "sd", "ur", "yi"];

    private readonly string? tag;

    private Language(string tag) => this.tag = tag;

    /// <summary>English as written in the United Kingdom: the language that all content is written in first.</summary>
    public static Language English { get; } = new("en-GB");

    /// <summary>Welsh, Cymraeg.</summary>
    public static Language Welsh { get; } = new("cy");

    /// <summary>The tag, such as <c>en-GB</c> or <c>cy</c>.</summary>
    public string Tag => tag ?? "und";

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => Array.IndexOf(RightToLeft, Tag.Split('-')[0]) >= 0;

    /// <summary>The value for HTML's <c>dir</c> attribute: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Reads a tag of two or three letters and subtags of one to eight letters or digits (RFC 5646, section 2.1, without its grandfathered tags).</summary>
    public static bool TryParse(string? text, out Language language)
    {
        language = default;
        if (string.IsNullOrEmpty(text) || text.Length > 35)
        {
            return false;
        }

        string[] subtags = text.Split('-');
        for (int i = 0; i < subtags.Length; i++)
        {
            if (!IsWellFormed(subtags[i], isFirst: i == 0))
            {
                return false;
            }

            subtags[i] = i > 0 && subtags[i].Length == 2 ? subtags[i].ToUpperInvariant() : subtags[i].ToLowerInvariant();
        }

        language = new Language(string.Join('-', subtags));
        return true;
    }

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;

    private static bool IsWellFormed(string subtag, bool isFirst)
    {
        foreach (char c in subtag)
        {
            if (!char.IsAsciiLetter(c) && (isFirst || !char.IsAsciiDigit(c)))
            {
                return false;
            }
        }

        return isFirst ? subtag.Length is 2 or 3 : subtag.Length is >= 1 and <= 8;
    }
}
