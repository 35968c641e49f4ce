namespace StalkingGuidance.Wording;

/// <summary>
/// The Flesch–Kincaid grade: the school grade (United States) that a text asks for; a reading age is about five years more.
/// Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas, Naval Technical Training Command, 1975.
/// A guide, not a proof that people understand; it finds sentences that ask too much.
/// </summary>
internal static class Readability
{
    /// <summary>0.39 × words per sentence + 11.8 × syllables per word − 15.59, over all texts together; 0 where there are no words.</summary>
    public static double GradeOf(IEnumerable<string> texts)
    {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        foreach (string sentence in texts.SelectMany(Sentences.Split))
        {
            sentences++;
            foreach (string word in Sentences.WordsOf(sentence))
            {
                words++;
                syllables += SyllablesOf(word);
            }
        }

        return words == 0 ? 0 : (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59;
    }

    /// <summary>
    /// Syllables by the groups of vowels in a word, less a silent e, es or ed at its end. Wrong for a word here and there, and near enough over a page.
    /// </summary>
    internal static int SyllablesOf(string word)
    {
        string letters = string.Concat(word.Where(char.IsLetter)).ToLowerInvariant();
        if (letters.Length <= 3)
        {
            return 1;
        }

        int end = letters.Length;
        bool silent = letters.EndsWith('e') && !letters.EndsWith("le", StringComparison.Ordinal);
        silent |= letters.EndsWith("es", StringComparison.Ordinal) && !letters.EndsWith("ses", StringComparison.Ordinal) && !letters.EndsWith("ces", StringComparison.Ordinal);
        silent |= letters.EndsWith("ed", StringComparison.Ordinal) && !letters.EndsWith("ted", StringComparison.Ordinal) && !letters.EndsWith("ded", StringComparison.Ordinal);
        if (silent)
        {
            end -= letters.EndsWith('e') ? 1 : 2;
        }

        int count = 0;
        bool inVowels = false;
        for (int i = 0; i < end; i++)
        {
            bool vowel = "aeiouy".Contains(letters[i], StringComparison.Ordinal) && !(i == 0 && letters[i] == 'y');
            count += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }

        return Math.Max(1, count);
    }
}
