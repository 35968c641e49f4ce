using System.Buffers;

namespace StalkingGuidance.Search;

/// <summary>The endings of plurals and of verbs that Welsh words lose for comparing. Words are folded.</summary>
internal static class WelshEndings
{
    // Each with the letters that must be left from the first vowel on. Counted from there, so that a changed beginning loses the same ending: caru, garu, ngharu.
    private static readonly (string Ending, int Left)[] Endings =
    [
        ("iwraig", 2), ("iasant", 2), ("wraig", 3), ("asant", 3), ("iwyd", 2), ("iodd", 2), ("iais", 2), ("iwch", 2), ("iwyr", 2), ("oedd", 2), ("euon", 2),
        ("wyd", 3), ("odd", 3), ("ais", 3), ("wch", 3), ("wyr", 3), ("iwr", 2), ("ion", 2), ("iau", 2), ("iad", 3), ("iol", 2),
        ("wr", 3), ("au", 2), ("ed", 3), ("es", 3), ("io", 2), ("ad", 4), ("ir", 3), ("u", 3), ("i", 3), ("o", 3),
    ];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouwy");

    /// <summary>A word without its ending, or two of them: <c>bygythiadau</c> loses both.</summary>
    public static string Without(string word) => WithoutOne(WithoutOne(word));

    private static string WithoutOne(string word)
    {
        int vowel = word.AsSpan().IndexOfAny(Vowels);
        if (vowel < 0)
        {
            return word;
        }

        foreach ((string ending, int left) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length - vowel >= left)
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
