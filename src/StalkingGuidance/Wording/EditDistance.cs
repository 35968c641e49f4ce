namespace StalkingGuidance.Wording;

/// <summary>How many slips lie between two words: insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
internal static class EditDistance
{
    private const int LongestOnStack = 64;

    public static int Between(string a, string b)
    {
        if (b.Length >= LongestOnStack)
        {
            return Math.Max(a.Length, b.Length);
        }

        // Three rows of the table are enough: this one, the one before, and the one before that for swaps.
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                current[j] = value;
            }

            Span<int> spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return previous[b.Length];
    }
}
