namespace StalkingGuidance.Diagnostics;

/// <summary>Finds the allowed name that somebody most likely meant.</summary>
public static class NearestName
{
    // Longer input cannot be a slip of a name, and the work grows with the square of the length.
    private const int LongestCompared = 64;

    /// <summary>
    /// The allowed name nearest to what was written, or <see langword="null"/> when none is near: at most a third of its letters differ, and not all of them.
    /// The distance counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    /// </summary>
    public static string? Of(string written, IEnumerable<string> allowed)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(allowed);
        string? nearest = null;
        int best = int.MaxValue;
        foreach (string candidate in allowed)
        {
            if (written.Length > LongestCompared || candidate.Length > LongestCompared)
            {
                continue;
            }

            int limit = Math.Max(1, Math.Max(written.Length, candidate.Length) / 3);
            limit = Math.Min(limit, Math.Min(written.Length, candidate.Length) - 1);
            if (Math.Abs(written.Length - candidate.Length) > limit)
            {
                continue;
            }

            int distance = Distance(written, candidate);
            if (distance <= limit && distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>A closing sentence such as <c>Did you mean 'opens'?</c>, or the list of what is allowed, or both.</summary>
    public static string Hint(string written, IReadOnlyCollection<string> allowed)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        string? nearest = Of(written, allowed);
        string meant = nearest is null ? "" : $"Did you mean '{nearest}'? ";
        return allowed.Count is > 0 and <= 40
            ? $"{meant}Allowed: {string.Join(", ", allowed)}."
            : meant.TrimEnd();
    }

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        // Three rows of the table are all that a step looks at: two back for a swap.
        Span<int> twoAbove = stackalloc int[LongestCompared + 1];
        Span<int> above = stackalloc int[LongestCompared + 1];
        Span<int> row = stackalloc int[LongestCompared + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int value = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    value = Math.Min(value, twoAbove[j - 2] + 1);
                }

                row[j] = value;
            }

            Span<int> free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }

        return above[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
