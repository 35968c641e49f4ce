using StalkingGuidance.Xliff;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>
/// The notes that mean something on the way back, and the states that say more than XLIFF's own. Such a note begins with its word, as
/// <c>same: a proper name</c>: some tools keep a note and lose its category, and a translator can type it in any of them.
/// </summary>
internal static class ExchangeNotes
{
    /// <summary>The fingerprint of the words that an outdated translation was made from.</summary>
    public const string From = "from";

    /// <summary>Why a text stays as it is. A translator may add it.</summary>
    public const string Same = "same";

    /// <summary>Why a text does not use the glossary's words. A translator may add it.</summary>
    public const string FreeBecause = "free-because";

    /// <summary>The state of a draft that must be translated anew.</summary>
    public const string OutOfDate = "sg:out-of-date";

    /// <summary>The state of a reviewed translation that must be translated anew.</summary>
    public const string OutOfDateReviewed = "sg:out-of-date-reviewed";

    private const string After = ": ";

    public static XliffNote Make(string word, string text) => new(word, word + After + text);

    /// <summary>What a unit's note says that begins with a word; <see langword="null"/> where there is none.</summary>
    public static string? Find(XliffUnit unit, string word) =>
        unit.Notes.FirstOrDefault(note => note.Text.StartsWith(word + After, StringComparison.Ordinal))?.Text[(word + After).Length..].Trim();
}
