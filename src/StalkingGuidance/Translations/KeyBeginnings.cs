using System.Collections.Immutable;

namespace StalkingGuidance.Translations;

/// <summary>Names groups of texts by how their keys begin: <c>topics.immediate-danger</c> names the topic, and not <c>topics.immediate-danger-abroad</c>.</summary>
internal static class KeyBeginnings
{
    /// <summary>The longest beginning that fits a key; <see langword="null"/> where none does.</summary>
    public static string? FittingTo(string key, ImmutableArray<string> beginnings)
    {
        string? longest = null;
        foreach (string beginning in beginnings)
        {
            bool fits = key.StartsWith(beginning, StringComparison.Ordinal) && (key.Length == beginning.Length || key[beginning.Length] == '.');
            longest = fits && beginning.Length > (longest?.Length ?? -1) ? beginning : longest;
        }

        return longest;
    }
}
