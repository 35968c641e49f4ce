namespace StalkingGuidance.Yaml.Reading;

/// <summary>
/// A closed list of words, in the order of an enumeration whose members count from 1, so that the n-th word stands for n.
/// Plain arrays on purpose: no reflection, and nothing for a cold process to compile. A test holds each list against its enumeration.
/// </summary>
public sealed class Choices(params string[] words)
{
    /// <summary>The words, in order.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>The number of a word, from 1; 0 when it is not in the list.</summary>
    public int NumberOf(string word) => Array.IndexOf(words, word) + 1;

    /// <summary>The word of a number.</summary>
    /// <exception cref="IndexOutOfRangeException">The number is not in the list.</exception>
    public string WordOf(int number) => words[number - 1];
}
