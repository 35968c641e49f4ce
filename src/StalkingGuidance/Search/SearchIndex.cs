using System.Collections.Immutable;

namespace StalkingGuidance.Search;

/// <summary>
/// An inverted index with BM25 ranking (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009),
/// the fields weighted before the count saturates (BM25F). Deterministic: equal scores are ordered by kind and id. Immutable and thread-safe.
/// </summary>
internal sealed class SearchIndex(string[] terms, Posting[][] postings, (SearchKind Kind, string Id, string Title, float Length)[] documents)
{
    private const double Saturation = 1.2;
    private const double LengthNormalisation = 0.6;

    // A guessed word must not outrank a word that is there.
    private const double CorrectionPenalty = 0.6;

    private readonly double meanLength = documents.Length == 0 ? 1 : documents.Average(document => document.Length);

    public IReadOnlyList<string> Terms => terms;

    public IReadOnlyList<Posting[]> Postings => postings;

    public IReadOnlyList<(SearchKind Kind, string Id, string Title, float Length)> Documents => documents;

    /// <summary>The best hits for a text.</summary>
    public ImmutableArray<SearchHit> Find(string text, int most)
    {
        double[] scores = new double[documents.Length];
        List<MatchedWord>?[] matched = new List<MatchedWord>?[documents.Length];
        HashSet<string> counted = new(StringComparer.Ordinal);
        int asked = 0;
        foreach ((string typed, string term) in SearchWords.Of(text))
        {
            if (!counted.Add(term))
            {
                continue;
            }

            asked++;
            foreach ((int number, bool corrected) in Candidates(term))
            {
                Score(number, corrected, typed, scores, matched);
            }
        }

        return Best(scores, matched, asked, most);
    }

    private void Score(int term, bool corrected, string typed, double[] scores, List<MatchedWord>?[] matched)
    {
        Posting[] found = postings[term];
        double rarity = Math.Log(1 + ((documents.Length - found.Length + 0.5) / (found.Length + 0.5)));
        foreach (Posting posting in found)
        {
            double length = 1 - LengthNormalisation + (LengthNormalisation * documents[posting.Document].Length / meanLength);
            double score = rarity * posting.Weight * (Saturation + 1) / (posting.Weight + (Saturation * length));
            scores[posting.Document] += corrected ? score * CorrectionPenalty : score;
            (matched[posting.Document] ??= []).Add(new MatchedWord(typed, posting.Best, corrected));
        }
    }

    private ImmutableArray<SearchHit> Best(double[] scores, List<MatchedWord>?[] matched, int asked, int most)
    {
        List<SearchHit> hits = [];
        for (int i = 0; i < documents.Length; i++)
        {
            if (matched[i] is { } words)
            {
                // Having more of what was asked counts for more than having one word often.
                double coverage = (double)words.Select(static word => word.Word).Distinct().Count() / asked;
                words.Sort(static (a, b) => a.Field != b.Field ? a.Field - b.Field : string.CompareOrdinal(a.Word, b.Word));
                hits.Add(new SearchHit(documents[i].Kind, documents[i].Id, documents[i].Title, scores[i] * (0.5 + (0.5 * coverage)), [.. words]));
            }
        }

        hits.Sort(static (a, b) =>
        {
            int order = b.Score.CompareTo(a.Score);
            order = order != 0 ? order : a.Kind - b.Kind;
            return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
        });
        return [.. hits.Take(most)];
    }

    /// <summary>The term itself; or, when the index has no such term, those that are nearest to it.</summary>
    private IEnumerable<(int Term, bool Corrected)> Candidates(string term)
    {
        int exact = Array.BinarySearch(terms, term, StringComparer.Ordinal);
        if (exact >= 0)
        {
            return [(exact, false)];
        }

        int allowed = term.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        return allowed == 0 ? [] : Nearest(term, allowed).Select(static number => (number, true));
    }

    private List<int> Nearest(string term, int allowed)
    {
        List<int> nearest = [];
        int best = allowed;

        // Few people mistype the first letter, and it keeps the search short.
        int from = ~Array.BinarySearch(terms, term[..1], StringComparer.Ordinal) is var gap and >= 0 ? gap : 0;
        for (int i = from; i < terms.Length && terms[i][0] == term[0]; i++)
        {
            if (Math.Abs(terms[i].Length - term.Length) > best)
            {
                continue;
            }

            int distance = Wording.EditDistance.Between(term, terms[i]);
            if (distance < best)
            {
                nearest.Clear();
                best = distance;
            }

            if (distance == best)
            {
                nearest.Add(i);
            }
        }

        return nearest;
    }
}
