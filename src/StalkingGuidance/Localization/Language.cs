namespace StalkingGuidance.Localization;

/// <summary>
/// A language, as a BCP 47 tag. A value of our own because <see cref="System.Globalization.CultureInfo"/> refuses Welsh
/// where globalisation is invariant, as in small containers. Immutable and thread-safe; compares without regard to case.
/// </summary>
public readonly record struct Language
{
    /// <summary>What English is called in itself.</summary>
    internal const string EnglishName = "English";

    // Scripts and languages written from right to left that a UK service is likely to be translated into.
    private static readonly string[] RightToLeft = ["ar", "ckb", "fa", "he", "ps", "sd", "ur", "yi"];

    private readonly string? tag;

    private Language(string tag) => this.tag = tag;

    /// <summary>English as written in the United Kingdom: the language that all content is written in first.</summary>
    public static Language English { get; } = new("en-GB");

    /// <summary>Welsh, Cymraeg.</summary>
    public static Language Welsh { get; } = new("cy");

    /// <summary>
    /// A language that nobody speaks: each text accented and in brackets, so that words on a screen that do not come from content stand out.
    /// Any pack answers in it, and lists it nowhere.
    /// </summary>
    public static Language Pseudo { get; } = new("qps-ploc");

    /// <summary>The tag, such as <c>en-GB</c> or <c>cy</c>.</summary>
    public string Tag => tag ?? "und";

    /// <summary>The first subtag, which names the language without its region or script: <c>en</c> of <c>en-GB</c>.</summary>
    public string Primary => Tag.IndexOf('-', StringComparison.Ordinal) is var dash and >= 0 ? Tag[..dash] : Tag;

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => Array.IndexOf(RightToLeft, Primary) >= 0;

    /// <summary>The value for HTML's <c>dir</c> attribute: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>What stands between the items of a list within a line.</summary>
    internal string ListMark => Primary is "ar" or "ckb" or "fa" or "ps" or "sd" or "ur" ? "، " : ", ";

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

    /// <summary>Reads a tag that is known to be one.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Language Parse(string text) =>
        TryParse(text, out Language language) ? language : throw new FormatException($"'{text}' is no language tag of BCP 47.");

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
