using System.Collections.Immutable;

namespace StalkingGuidance.Search;

/// <summary>Adds up one search. Deterministic: equal scores are ordered by kind and id.</summary>
internal sealed class SearchTally(IReadOnlyList<SearchEntry> entries)
{
    // A guessed word must not outrank a word that is there.
    private const double CorrectionPenalty = 0.6;

    private readonly double[] scores = new double[entries.Count];
    private readonly List<MatchedWord>?[] matched = new List<MatchedWord>?[entries.Count];
    private readonly HashSet<string> counted = new(StringComparer.Ordinal);

    /// <summary>Begins a word; <see langword="false"/> when it was counted before.</summary>
    public bool TryBegin(string term) => counted.Add(term);

    /// <summary>Gives an entry what it has for a word.</summary>
    public void Add(int entry, double score, MatchedWord word)
    {
        scores[entry] += word.Corrected ? score * CorrectionPenalty : score;
        (matched[entry] ??= []).Add(word);
    }

    /// <summary>The best hits; what the language itself has before what it does not have.</summary>
    public ImmutableArray<SearchHit> Best(int most)
    {
        List<SearchHit> hits = [];
        for (int i = 0; i < scores.Length; i++)
        {
            if (matched[i] is { } words)
            {
                // Having more of what was asked counts for more than having one word often.
                double coverage = (double)words.Select(static word => word.Word).Distinct().Count() / counted.Count;
                words.Sort(static (a, b) => a.Field != b.Field ? a.Field - b.Field : string.CompareOrdinal(a.Word, b.Word));
                SearchEntry entry = entries[i];
                hits.Add(new SearchHit(entry.Kind, entry.Id, entry.Title, scores[i] * (0.5 + (0.5 * coverage)), [.. words]) { Language = entry.Language, FellBack = entry.FellBack });
            }
        }

        hits.Sort(static (a, b) =>
        {
            int order = a.FellBack.CompareTo(b.FellBack);
            order = order != 0 ? order : b.Score.CompareTo(a.Score);
            order = order != 0 ? order : a.Kind - b.Kind;
            return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
        });
        return [.. hits.Take(most)];
    }
}
