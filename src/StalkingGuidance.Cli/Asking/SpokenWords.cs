using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Asking;

/// <summary>Words that may be typed as an answer, in the language of the questions: a text of words with commas between them.</summary>
internal static class SpokenWords
{
    /// <summary>Whether what was typed is one of them, in any case.</summary>
    public static bool Are(ContentPack pack, Phrase words, string typed)
    {
        // Keyboards, phones above all, type the curly apostrophe.
        string plain = typed.Replace('’', '\'');
        return pack.Say(words).Split(',', StringSplitOptions.TrimEntries).Contains(plain, StringComparer.OrdinalIgnoreCase);
    }
}
