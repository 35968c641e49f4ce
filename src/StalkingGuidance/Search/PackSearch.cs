using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Wording;

namespace StalkingGuidance.Search;

/// <summary>
/// The searches in a pack's languages, each opened when it is first asked for, and the crisis rules with the phrases of all languages:
/// somebody in danger types what they type, whatever language the page is in. Immutable and thread-safe.
/// </summary>
internal sealed class PackSearch
{
    private readonly LanguageList languages;
    private readonly Lazy<SearchIndex>[] indexes;
    private readonly Lazy<LanguageSearch>[] searches;
    private readonly PhraseFinder<CrisisRule> crisis = new();
    private readonly ImmutableArray<CrisisRule> rules;

    /// <param name="languages">The pack's languages.</param>
    /// <param name="open">Gives the index of the language with a number.</param>
    /// <param name="rules">The crisis rules.</param>
    /// <param name="phrases">What the rules look for, in every language.</param>
    public PackSearch(LanguageList languages, Func<int, SearchIndex> open, ImmutableArray<CrisisRule> rules, IEnumerable<(CrisisRule Rule, string Phrase)> phrases)
    {
        this.languages = languages;
        this.rules = rules;
        indexes = [.. languages.Shipped.Select((_, number) => new Lazy<SearchIndex>(() => open(number)))];
        searches = [.. Enumerable.Range(0, languages.Count).Select(number => new Lazy<LanguageSearch>(() => OpenSearch(number)))];
        foreach ((CrisisRule rule, string phrase) in phrases)
        {
            crisis.Add(WordFolding.Folded(phrase), rule);
        }
    }

    /// <summary>Searches in the language with a number.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">The language's number.</param>
    /// <param name="contacts">The contacts in that language.</param>
    /// <param name="most">How many hits to give at most.</param>
    public SearchResults Find(string text, int language, ContactDirectory contacts, int most)
    {
        HashSet<CrisisRule> met = [.. crisis.FindIn(WordFolding.Folded(text)).Select(static found => found.Owner)];

        // In the order of the rules, not of the words: danger comes before despair.
        IEnumerable<ContactId> first = rules.Where(met.Contains).SelectMany(static rule => rule.Contacts).Distinct();
        return new SearchResults
        {
            First = [.. first.Select(id => contacts[id])],
            Hits = searches[language].Value.Find(text, most),
        };
    }

    private LanguageSearch OpenSearch(int number)
    {
        SearchIndex source = indexes[LanguageList.Source].Value;
        return number is LanguageList.Source || number >= languages.Shipped.Length
            ? new LanguageSearch(source, languages[LanguageList.Source], fellBack: number is not LanguageList.Source)
            : new LanguageSearch(indexes[number].Value, languages[number], source, languages[LanguageList.Source]);
    }
}
