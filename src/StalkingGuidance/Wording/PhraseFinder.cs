namespace StalkingGuidance.Wording;

/// <summary>
/// Finds phrases in a row of words, in one pass. A phrase is a row of whole words; a star at the end of a word stands for any ending.
/// Immutable and thread-safe once filled.
/// </summary>
/// <typeparam name="T">What a phrase belongs to.</typeparam>
internal sealed class PhraseFinder<T>
{
    /// <summary>How many letters a stem has at least; a shorter one would fit nearly anything.</summary>
    private const int StemLetters = 3;

    private readonly List<(string[] Words, T Owner)> none = [];
    private readonly Dictionary<string, List<(string[] Words, T Owner)>> byFirstWord = new(StringComparer.Ordinal);

    // By the first letters of the stem, so that a word meets only the few that it may fit.
    private readonly Dictionary<string, List<(string[] Words, T Owner)>> byStem = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase. Its words must be folded as the texts' words will be.</summary>
    public void Add(string[] words, T owner)
    {
        if (words is [])
        {
            return;
        }

        bool isStem = words[0].EndsWith('*');
        Dictionary<string, List<(string[] Words, T Owner)>> table = isStem ? byStem : byFirstWord;
        string key = isStem ? words[0][..Math.Min(StemLetters, words[0].Length - 1)] : words[0];
        if (!table.TryGetValue(key, out List<(string[] Words, T Owner)>? same))
        {
            table.Add(key, same = []);
        }

        same.Add((words, owner));
    }

    /// <summary>Each phrase found, in the order of the words, with the words that it was found in.</summary>
    public IEnumerable<(T Owner, string Found)> FindIn(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            foreach ((string[] phrase, T owner) in Beginning(words[at]))
            {
                if (Fits(phrase, words, at))
                {
                    yield return (owner, string.Join(' ', words, at, phrase.Length));
                }
            }
        }
    }

    private List<(string[] Words, T Owner)> Beginning(string word)
    {
        byFirstWord.TryGetValue(word, out List<(string[] Words, T Owner)>? whole);
        List<(string[] Words, T Owner)>? stems = null;
        if (word.Length >= StemLetters)
        {
            byStem.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, StemLetters), out stems);
        }

        return (whole, stems) switch
        {
            (null, null) => none,
            ({ } only, null) => only,
            (null, { } only) => only,
            ({ } first, { } second) => [.. first, .. second],
        };
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
