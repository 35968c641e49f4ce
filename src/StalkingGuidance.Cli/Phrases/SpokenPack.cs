using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Phrases;

/// <summary>
/// Says the tool's own words in the language of a pack. A pack that does not have them, such as a force's own, leaves them to the shipped one.
/// Sentences are whole patterns: in Welsh the beginning of a word changes with what stands before it, so none is joined from pieces.
/// </summary>
internal static class SpokenPack
{
    /// <param name="pack">The pack, in a language.</param>
    /// <param name="phrase">What to say.</param>
    /// <param name="words">What stands in its slots, in their order.</param>
    public static string Say(this ContentPack pack, Phrase phrase, params ReadOnlySpan<string> words)
    {
        LocalizedText text = pack.ToolWords?.Texts.GetValueOrDefault(phrase.Key) ?? Shipped(pack).Texts[phrase.Key];
        return text.Say(Filled(phrase.Key, phrase.Slots, words));
    }

    /// <param name="pack">The pack, in a language.</param>
    /// <param name="phrase">What to say.</param>
    /// <param name="count">The number of things.</param>
    /// <param name="words">What stands in its other slots, in their order.</param>
    public static string Say(this ContentPack pack, CountedPhrase phrase, int count, params ReadOnlySpan<string> words)
    {
        PluralText text = pack.ToolWords?.Counted.GetValueOrDefault(phrase.Key) ?? Shipped(pack).Counted[phrase.Key];
        return text.Say(count, Filled(phrase.Key, phrase.Slots, words));
    }

    /// <summary><c>a, b and c</c></summary>
    public static string List(this ContentPack pack, IReadOnlyList<string> parts) => Joined(pack, PagePhrases.List, parts);

    /// <summary><c>a, b or c</c></summary>
    public static string Alternatives(this ContentPack pack, IReadOnlyList<string> parts) => Joined(pack, ConditionPhrases.ListOr, parts);

    /// <summary>
    /// The pack in the language of the tool's own sentences: the first language, where a language that covers a part only leaves them out. Dates and hours stand within them,
    /// and no sentence mixes two languages.
    /// </summary>
    public static ContentPack InToolsLanguage(this ContentPack pack) =>
        (pack.ToolWords ?? Shipped(pack)).Texts[PagePhrases.AtMoment.Key].FellBack ? pack.In(pack.Manifest.Language) : pack;

    /// <summary>Whether the pack answers in the language that it was written in.</summary>
    public static bool IsInFirstLanguage(this ContentPack pack) => pack.Language == pack.Manifest.Language;

    /// <summary>What to type to see more, in the same language: whoever reads this one must not be led into another.</summary>
    public static string Command(this ContentPack pack, string words) =>
        pack.IsInFirstLanguage() ? $"{Tool.Name} {words}" : $"{Tool.Name} {words} --lang {pack.Language}";

    /// <summary>The pack in the language that it was written in: for errors and rules, which are in no other.</summary>
    public static ContentPack InFirstLanguage(this ContentPack pack) => pack.In(pack.Manifest.Language);

    /// <summary>Who has read the pack's texts in its language, in the word that programs get. Some texts of a draft may have been reviewed; none counts until all are.</summary>
    public static string ReviewInAWord(this ContentPack pack) => pack.IsInFirstLanguage() ? "original"
        : pack.Languages.FirstOrDefault(language => language.Language == pack.Language) is { DraftInWords: null } ? "reviewed" : "draft";

    /// <summary>Words that have no translation, such as an alias: in quotation marks on a page in another language.</summary>
    public static string AsWritten(this ContentPack pack, string words) => pack.IsInFirstLanguage() ? words : pack.Say(PagePhrases.Quoted, words);

    private static Phrasebook Shipped(ContentPack pack) => ContentPack.Default.In(pack.Language).ToolWords!;

    private static string Joined(ContentPack pack, Phrase joint, IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : pack.Say(joint, string.Join(", ", parts.Take(parts.Count - 1)), parts[^1]);

    private static (string Slot, string Words)[] Filled(string key, string[] slots, ReadOnlySpan<string> words)
    {
        if (slots.Length != words.Length)
        {
            throw new ArgumentException($"'{key}' has {slots.Length} slots.", nameof(words));
        }

        (string, string)[] filled = new (string, string)[slots.Length];
        for (int i = 0; i < slots.Length; i++)
        {
            filled[i] = (slots[i], words[i]);
        }

        return filled;
    }
}
