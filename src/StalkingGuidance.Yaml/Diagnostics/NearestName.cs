namespace StalkingGuidance.Diagnostics;

/// <summary>Finds the allowed name that somebody most likely meant.</summary>
public static class NearestName
{
    // Longer input cannot be a slip of a name, and the table grows with the square of the length.
    private const int LongestCompared = 64;

    /// <summary>
    /// The allowed name nearest to what was written, or <see langword="null"/> when none is near: at most a third of its letters differ.
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

            int distance = Distance(written, candidate);
            int limit = Math.Max(1, Math.Max(written.Length, candidate.Length) / 3);
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

    private static int Distance(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            table[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            table[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                int value = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, table[i - 2, j - 2] + 1);
                }

                table[i, j] = value;
            }
        }

        return table[a.Length, b.Length];
    }
}
