using System.Globalization;
using Microsoft.Extensions.Localization;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Hosting;

/// <summary>The texts of a pack as .NET's localizers give them, in the language of the thread. Each is made once for a language. Thread-safe.</summary>
internal sealed class ContentStrings(Lazy<ContentPack> content)
{
    private LocalizedString?[]?[]? made;

    /// <summary>The text with a key; <see langword="null"/> where the content has none. Allocates nothing from the second time on.</summary>
    public LocalizedString? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        int language = Answering(Current());
        TextIndex texts = TextsIn(language);
        int number = texts.NumberOf(key);
        return number < 0 ? null : StringOf(texts, language, number);
    }

    /// <summary>
    /// The text with a key, and words in its slots: the first argument in the slot that stands first in the pack's first language, and so on,
    /// so that a translation may turn them round. An argument too many is ignored; a slot without one stays in braces.
    /// </summary>
    public LocalizedString? Find(string key, object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(arguments);
        TextIndex texts = TextsIn(Answering(Current()));
        if (texts.NumberOf(key) is not (var number and >= 0))
        {
            return null;
        }

        LocalizedText text = texts.Texts[number];
        (string, string)[] words = [.. SlotsOf(text).Zip(arguments, static (slot, argument) => (slot, InWords(argument)))];
        return new LocalizedString(key, text.Say(words), resourceNotFound: false, LocationOf(text.Language));
    }

    /// <summary>What stands for a key that the content does not have: the key itself.</summary>
    public LocalizedString Missing(string key)
    {
        LanguageList languages = content.Value.LanguageList;
        int language = Answering(Current());
        string searched = language == LanguageList.Source ? LocationOf(languages[language]) : $"{LocationOf(languages[language])}, {languages[LanguageList.Source]}";
        return new LocalizedString(key, key, resourceNotFound: true, searched);
    }

    /// <summary>All texts, in reading order.</summary>
    /// <param name="withFallback">Whether to fill in from the pack's first language what the thread's language does not have; without it, that is left out.</param>
    public LocalizedString[] All(bool withFallback)
    {
        int asked = Current();
        if (!withFallback && asked == content.Value.LanguageList.NotSpoken)
        {
            return [];
        }

        int language = Answering(asked);
        TextIndex texts = TextsIn(language);
        List<LocalizedString> all = new(texts.Texts.Length);
        for (int i = 0; i < texts.Texts.Length; i++)
        {
            if (withFallback || !texts.Texts[i].FellBack)
            {
                all.Add(StringOf(texts, language, i));
            }
        }

        return [.. all];
    }

    // The invariant culture stands for what is written first, as it does for resources; a pack that was asked for in a language has its own.
    private int Current()
    {
        ContentPack pack = content.Value;
        string culture = CultureInfo.CurrentUICulture.Name;
        return !pack.FollowsCulture ? pack.LanguageNumber : culture.Length == 0 ? LanguageList.Source : pack.LanguageList.NumberOf(culture);
    }

    // Any language that is not spoken is answered in the first, whose strings serve for all of them.
    private int Answering(int language) => language == content.Value.LanguageList.NotSpoken ? LanguageList.Source : language;

    // Where nobody chose a language, the pack's own texts are in its first one, and need no second list of them.
    private TextIndex TextsIn(int language) =>
        language == LanguageList.Source && content.Value.FollowsCulture ? content.Value.TextIndex : content.Value.View(language).TextIndex;

    // What has a colon mentions another item, and is filled by the content itself.
    private static IEnumerable<string> SlotsOf(LocalizedText text) =>
        Placeholders.NamesIn(text.Original).Where(static name => !name.Contains(':', StringComparison.Ordinal)).Distinct();

    private LocalizedString StringOf(TextIndex texts, int language, int number)
    {
        LocalizedString?[]?[] all = made ?? Interlocked.CompareExchange(ref made, new LocalizedString?[content.Value.LanguageList.Count][], null) ?? made;
        LocalizedString?[] known = Volatile.Read(ref all[language])
            ?? Interlocked.CompareExchange(ref all[language], new LocalizedString?[texts.Texts.Length], null)
            ?? all[language]!;
        return Volatile.Read(ref known[number]) ?? Interlocked.CompareExchange(ref known[number], Make(texts.Texts[number]), null) ?? known[number]!;
    }

    // Without a format provider: figures as the thread writes them, which is what the framework's own localizers do.
    private static string InWords(object? argument) =>
        (argument is IFormattable figure ? figure.ToString(format: null, formatProvider: null) : argument?.ToString()) ?? "";

    private LocalizedString Make(LocalizedText text) => new(text.Key, text.Value, resourceNotFound: false, LocationOf(text.Language));

    private string LocationOf(Language language) => $"{content.Value.Manifest.Id} {content.Value.Manifest.Version}, {language}";
}
