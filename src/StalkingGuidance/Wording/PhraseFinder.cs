namespace StalkingGuidance.Wording;

/// <summary>
/// Finds phrases in a row of words, in one pass. A phrase is a row of whole words; a star at the end of a word stands for any ending.
/// Immutable and thread-safe once filled.
/// </summary>
/// <typeparam name="T">What a phrase belongs to.</typeparam>
internal sealed class PhraseFinder<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Owner)>> byFirstWord = new(StringComparer.Ordinal);
    private readonly List<(string[] Words, T Owner)> beginningWithStem = [];

    /// <summary>Adds a phrase. Its words must be folded as the texts' words will be.</summary>
    public void Add(string[] words, T owner)
    {
        if (words is [])
        {
            return;
        }

        if (words[0].EndsWith('*'))
        {
            beginningWithStem.Add((words, owner));
        }
        else if (byFirstWord.TryGetValue(words[0], out List<(string[] Words, T Owner)>? same))
        {
            same.Add((words, owner));
        }
        else
        {
            byFirstWord.Add(words[0], [(words, owner)]);
        }
    }

    /// <summary>Each phrase found, in the order of the words, with the words that it was found in.</summary>
    public IEnumerable<(T Owner, string Found)> FindIn(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            IEnumerable<(string[] Words, T Owner)> candidates = byFirstWord.TryGetValue(words[at], out List<(string[] Words, T Owner)>? same)
                ? same.Concat(beginningWithStem)
                : beginningWithStem;
            foreach ((string[] phrase, T owner) in candidates)
            {
                if (Fits(phrase, words, at))
                {
                    yield return (owner, string.Join(' ', words, at, phrase.Length));
                }
            }
        }
    }

    private static bool Fits(string[] phrase, string[] words, int at)
    {
        if (at + phrase.Length > words.Length)
        {
            return false;
        }

        for (int i = 0; i < phrase.Length; i++)
        {
            bool same = phrase[i].EndsWith('*')
                ? words[at + i].AsSpan().StartsWith(phrase[i].AsSpan(0, phrase[i].Length - 1))
                : string.Equals(words[at + i], phrase[i], StringComparison.Ordinal);
            if (!same)
            {
                return false;
            }
        }

        return true;
    }
}
