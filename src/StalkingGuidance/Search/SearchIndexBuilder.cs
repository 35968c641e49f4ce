namespace StalkingGuidance.Search;

/// <summary>Builds an index from documents.</summary>
internal static class SearchIndexBuilder
{
    public static SearchIndex Build(IReadOnlyList<SearchDocument> documents, IWordAnalysis words)
    {
        SortedDictionary<string, List<Posting>> byTerm = new(StringComparer.Ordinal);
        (SearchKind Kind, string Id, string Title, float Length)[] table = new (SearchKind, string, string, float)[documents.Count];
        for (int number = 0; number < documents.Count; number++)
        {
            SearchDocument document = documents[number];
            Dictionary<string, (float Weight, SearchField Best)> terms = new(StringComparer.Ordinal);
            float length = 0;
            foreach ((SearchField field, string text) in document.Fields)
            {
                foreach (string term in words.Of(text).Select(static word => word.Term))
                {
                    length++;
                    terms[term] = terms.TryGetValue(term, out (float Weight, SearchField Best) so)
                        ? (so.Weight + WeightOf(field), so.Best < field ? so.Best : field)
                        : (WeightOf(field), field);
                }
            }

            table[number] = (document.Kind, document.Id, document.Title, length);
            foreach ((string term, (float weight, SearchField best)) in terms)
            {
                if (!byTerm.TryGetValue(term, out List<Posting>? postings))
                {
                    byTerm.Add(term, postings = []);
                }

                postings.Add(new Posting(number, weight, best));
            }
        }

        return new SearchIndex(words, [.. byTerm.Keys], [.. byTerm.Values.Select(static postings => postings.ToArray())], table);
    }

    // What people call a thing says more than what a text says about it.
    private static float WeightOf(SearchField field) => field switch
    {
        SearchField.Name => 4,
        SearchField.AlsoSaid => 4,
        SearchField.Summary => 2,
        _ => 1,
    };
}
