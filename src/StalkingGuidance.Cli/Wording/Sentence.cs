namespace StalkingGuidance.Cli.Wording;

/// <summary>Small joints of English sentences.</summary>
internal static class Sentence
{
    /// <summary>With a capital letter in front.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>1 contact</c>, <c>2 contacts</c></summary>
    public static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
