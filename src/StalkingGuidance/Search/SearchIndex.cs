using System.Numerics;

namespace StalkingGuidance.Search;

/// <summary>
/// An inverted index with BM25 ranking (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009),
/// the fields weighted before the count saturates (BM25F). Immutable and thread-safe.
/// </summary>
internal sealed class SearchIndex(IWordAnalysis words, string[] terms, Posting[][] postings, (SearchKind Kind, string Id, string Title, float Length)[] documents)
{
    private const double Saturation = 1.2;
    private const double LengthNormalisation = 0.6;

    private readonly double meanLength = documents.Length == 0 ? 1 : documents.Average(document => document.Length);

    private readonly Lazy<uint[]> letters = new(() => Array.ConvertAll(terms, LettersOf));

    /// <summary>What the index was built with.</summary>
    public IWordAnalysis Words => words;

    public IReadOnlyList<string> Terms => terms;

    public IReadOnlyList<Posting[]> Postings => postings;

    public IReadOnlyList<(SearchKind Kind, string Id, string Title, float Length)> Documents => documents;

    /// <summary>Which documents have a word, in any of its forms: the forms of one word are one word, for how rare it is and for how often a document has it. Empty when none has it.</summary>
    public Posting[] Find(SearchWord word)
    {
        int exact = Array.BinarySearch(terms, word.Term, StringComparer.Ordinal);
        List<Posting[]> found = exact < 0 ? [] : [postings[exact]];
        foreach (string form in word.Forms)
        {
            int other = Array.BinarySearch(terms, form, StringComparer.Ordinal);
            if (other >= 0)
            {
                found.Add(postings[other]);
            }
        }

        return found switch
        {
            [] => [],
            [var only] => only,
            _ => Together(found),
        };
    }

    /// <summary>The terms that are nearest to a word, for one that the index does not have, each with its documents; none when the word is short, or nothing is near.</summary>
    public (List<Posting[]> Terms, int Distance) FindNear(SearchWord word)
    {
        List<int> nearest = [];
        int best = AddNear(word.Term, int.MaxValue, nearest);
        foreach (string form in word.Forms)
        {
            best = AddNear(form, best, nearest);
        }

        return ([.. nearest.Select(term => postings[term])], best);
    }

    /// <summary>How large a part of the documents has a word, at most 1.</summary>
    public double ShareOf(Posting[] found) => found.Length == 0 ? 0 : found.Length / (double)documents.Length;

    /// <summary>Scores each document that has a word.</summary>
    /// <param name="found">The documents.</param>
    /// <param name="scored">Takes a document's number, its score, and the most telling field that has the word.</param>
    public void Score(Posting[] found, Action<int, double, SearchField> scored)
    {
        double rarity = Math.Log(1 + ((documents.Length - found.Length + 0.5) / (found.Length + 0.5)));
        foreach (Posting posting in found)
        {
            double length = 1 - LengthNormalisation + (LengthNormalisation * documents[posting.Document].Length / meanLength);
            scored(posting.Document, rarity * posting.Weight * (Saturation + 1) / (posting.Weight + (Saturation * length)), posting.Best);
        }
    }

    private static int Allowed(string term) => term.Length switch { < 4 => 0, < 8 => 1, _ => 2 };

    private Posting[] Together(List<Posting[]> found)
    {
        Posting[] byDocument = new Posting[documents.Length];
        foreach (Posting posting in found.SelectMany(static postings => postings))
        {
            Posting so = byDocument[posting.Document];
            byDocument[posting.Document] = new Posting(posting.Document, so.Weight + posting.Weight, so.Weight > 0 && so.Best < posting.Best ? so.Best : posting.Best);
        }

        return Array.FindAll(byDocument, static posting => posting.Weight > 0);
    }

    // A slip changes two letters of a word's set at most, so most words are seen to be too far without counting slips.
    private static uint LettersOf(string term)
    {
        uint letters = 0;
        foreach (char c in term)
        {
            letters |= 1u << (c % 32);
        }

        return letters;
    }

    /// <summary>Adds the terms that are as near as the best so far, or puts nearer ones in their place; gives the distance that is best now.</summary>
    private int AddNear(string term, int best, List<int> nearest)
    {
        int limit = Math.Min(best, Allowed(term));
        if (limit == 0)
        {
            return best;
        }

        // Few people mistype the first letter, and it keeps the search short.
        int from = Array.BinarySearch(terms, term[..1], StringComparer.Ordinal);
        uint asked = LettersOf(term);
        for (int i = from < 0 ? ~from : from; i < terms.Length && terms[i][0] == term[0]; i++)
        {
            if (Math.Abs(terms[i].Length - term.Length) > limit || BitOperations.PopCount(asked ^ letters.Value[i]) > 2 * limit)
            {
                continue;
            }

            int distance = Wording.EditDistance.Between(term, terms[i]);
            if (distance < best && distance <= limit)
            {
                nearest.Clear();
                best = limit = distance;
            }

            if (distance == best && !nearest.Contains(i))
            {
                nearest.Add(i);
            }
        }

        return best;
    }
}
