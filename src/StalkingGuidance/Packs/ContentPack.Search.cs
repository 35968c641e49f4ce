using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Search;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs;

/// <content>Search.</content>
public sealed partial class ContentPack
{
    private const int LongestSearch = 400;

    /// <summary>
    /// Finds what somebody looks for in their own words. A snapshot carries the index of each language; a folder's is built by the first search in it. Nothing that was typed is kept.
    /// A word that the language does not have is looked for in the pack's first language too; items that the language does not have come last, and say so (<see cref="SearchHit.FellBack"/>).
    /// Words of danger and despair are looked for in all languages of the pack, whichever is asked for.
    /// </summary>
    /// <param name="text">What was typed; at most its first 400 characters count.</param>
    /// <param name="language">The language of the reader, by any tag: <c>cy-GB</c> is answered by <c>cy</c>. One that the pack does not speak searches the pack's first language.</param>
    /// <param name="most">How many hits to give at most.</param>
    public SearchResults Search(string text, Language language, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        if (whole is not null)
        {
            return whole.Search(text, language, most);
        }

        int number = LanguageList.NumberOf(language);
        ContactDirectory shown = number is Localization.LanguageList.Source ? Contacts : View(number).Contacts;
        return search.Value.Find(text.Length <= LongestSearch ? text : text[..LongestSearch], number, shown, most);
    }

    /// <summary>Where a snapshot has the index of the language with a number.</summary>
    internal string IndexPathOf(int number) =>
        $"search/{(number is Localization.LanguageList.Source ? LanguageList[number].Primary : LanguageList[number].Tag)}.index";

    /// <summary>What people type in this pack's language when they look for an item, by the item's key; nothing in the language that the pack is written in, whose items have it themselves.</summary>
    internal Dictionary<string, ImmutableArray<string>> ReadAlsoSaid()
    {
        Dictionary<string, ImmutableArray<string>> byItem = new(StringComparer.Ordinal);
        foreach (string path in Paths)
        {
            if (PackLayout.TranslatedBy(path) is not null && PackLayout.LanguageOf(path) == Language && ReadTranslation(path) is { } file)
            {
                foreach (AlsoSaidOf item in file.AlsoSaid)
                {
                    byItem.TryAdd(item.Item, item.Words);
                }
            }
        }

        return byItem;
    }

    private PackSearch OpenSearch() => new(LanguageList, OpenIndex, CrisisRules, CrisisPhrases());

    private SearchIndex OpenIndex(int number)
    {
        ReadOnlyMemory<byte> index = files.FindBytes(IndexPathOf(number));
        return index.IsEmpty ? BuildIndex(number) : SearchIndexFile.Read(index, WordAnalyses.For(LanguageList[number]));
    }

    private SearchIndex BuildIndex(int number) =>
        SearchIndexBuilder.Build(PackSearchDocuments.Of(number is Localization.LanguageList.Source ? this : View(number)), WordAnalyses.For(LanguageList[number]));

    private IEnumerable<(CrisisRule Rule, string Phrase)> CrisisPhrases()
    {
        foreach (CrisisRule rule in CrisisRules)
        {
            foreach (string phrase in rule.Phrases)
            {
                yield return (rule, phrase);
            }
        }

        Dictionary<string, CrisisRule> byKey = CrisisRules.ToDictionary(rule => rule.Key, StringComparer.Ordinal);
        for (int number = 1; number < LanguageList.Shipped.Length; number++)
        {
            // Read through the view, which trusts what was checked.
            ContentPack view = View(number);
            foreach (AlsoSaidOf said in view.TranslationOf(PackLayout.Crisis)?.AlsoSaid ?? [])
            {
                if (byKey.TryGetValue(said.Item, out CrisisRule? rule))
                {
                    foreach (string phrase in said.Words)
                    {
                        yield return (rule, phrase);
                    }
                }
            }
        }
    }

    private ImmutableDictionary<string, byte[]> WorkOut() =>
        Enumerable.Range(0, LanguageList.Shipped.Length).ToImmutableDictionary(IndexPathOf, number => SearchIndexFile.Write(BuildIndex(number)), StringComparer.Ordinal);
}
