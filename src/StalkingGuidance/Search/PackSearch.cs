using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Wording;

namespace StalkingGuidance.Search;

/// <summary>A pack's index and its crisis rules together. Immutable and thread-safe.</summary>
internal sealed class PackSearch
{
    private readonly SearchIndex index;
    private readonly ContactDirectory contacts;
    private readonly PhraseFinder<CrisisRule> crisis = new();
    private readonly ImmutableArray<CrisisRule> rules;

    public PackSearch(SearchIndex index, ImmutableArray<CrisisRule> rules, ContactDirectory contacts)
    {
        this.index = index;
        this.contacts = contacts;
        this.rules = rules;
        foreach (CrisisRule rule in rules)
        {
            foreach (string phrase in rule.Phrases)
            {
                crisis.Add(SearchWords.Folded(phrase), rule);
            }
        }
    }

    public SearchResults Find(string text, int most)
    {
        HashSet<CrisisRule> met = [.. crisis.FindIn(SearchWords.Folded(text)).Select(static found => found.Owner)];

        // In the order of the rules, not of the words: danger comes before despair.
        IEnumerable<ContactId> first = rules.Where(met.Contains).SelectMany(static rule => rule.Contacts).Distinct();
        return new SearchResults
        {
            First = [.. first.Select(id => contacts[id])],
            Hits = index.Find(text, most),
        };
    }
}
