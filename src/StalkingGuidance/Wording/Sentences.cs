using System.Text;

namespace StalkingGuidance.Wording;

/// <summary>
/// Takes a text apart. A mention of another item counts as one short word, since its name is not the sentence's to choose.
/// Written as plain loops: loading a folder does this for every text, and regular expressions took most of its time.
/// </summary>
internal static class Sentences
{
    /// <summary>The sentences of a text. A full stop, question mark or colon ends one when a space or the end follows.</summary>
    public static List<string> Split(string text)
    {
        string plain = WithoutMentions(text);
        List<string> sentences = [];
        int start = 0;
        for (int i = 0; i < plain.Length; i++)
        {
            if (!char.IsWhiteSpace(plain[i]) || i == start)
            {
                continue;
            }

            // A closing quotation mark may stand between the end of the sentence and the space.
            char before = plain[i - 1] is '”' or '’' or '"' && i - 2 >= start ? plain[i - 2] : plain[i - 1];
            if (before is '.' or '?' or '!' or ':')
            {
                Add(sentences, plain.AsSpan(start, i - start));
                start = i + 1;
            }
        }

        Add(sentences, plain.AsSpan(start));
        return sentences;
    }

    /// <summary>The words of a sentence: letters and digits, with the apostrophes and hyphens inside.</summary>
    public static List<string> WordsOf(string sentence)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= sentence.Length; i++)
        {
            bool inWord = i < sentence.Length && (char.IsLetterOrDigit(sentence[i]) || (start >= 0 && Joins(sentence, i)));
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(sentence[start..i]);
                start = -1;
            }
        }

        return words;
    }

    private static bool Joins(string sentence, int at) =>
        sentence[at] is '\'' or '’' or '-' && at + 1 < sentence.Length && char.IsLetterOrDigit(sentence[at + 1]) && char.IsLetterOrDigit(sentence[at - 1]);

    private static void Add(List<string> sentences, ReadOnlySpan<char> sentence)
    {
        foreach (char c in sentence)
        {
            if (char.IsLetterOrDigit(c))
            {
                sentences.Add(sentence.Trim().ToString());
                return;
            }
        }
    }

    private static string WithoutMentions(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        int from = 0;
        while (text.IndexOf('{', from) is var opens and >= 0 && text.IndexOf('}', opens) is var closes and >= 0)
        {
            plain.Append(text, from, opens - from).Append("this");
            from = closes + 1;
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }
}
