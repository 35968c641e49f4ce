using System.Text.RegularExpressions;

namespace StalkingGuidance.Wording;

/// <summary>Takes a text apart. A mention of another item counts as one short word, since its name is not the sentence's to choose.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences of a text. A full stop, question mark or colon ends one when a space or the end follows.</summary>
    public static IEnumerable<string> Split(string text) =>
        Ends().Split(Mentions().Replace(text, "this")).Where(sentence => Words().IsMatch(sentence));

    /// <summary>The words of a sentence: letters and digits, with the apostrophes and hyphens inside.</summary>
    public static IEnumerable<string> WordsOf(string sentence) => Words().Matches(sentence).Select(match => match.Value);

    [GeneratedRegex(@"(?<=[.?!:])[”’""]?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Mentions();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
