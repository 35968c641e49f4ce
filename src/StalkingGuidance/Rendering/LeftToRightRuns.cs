namespace StalkingGuidance.Rendering;

/// <summary>
/// Finds the numbers, addresses and Latin names inside text that is written from right to left. Without marks around them, the parts of a number or
/// an address may change places on the screen (Unicode Standard Annex 9).
/// </summary>
internal static class LeftToRightRuns
{
    // The last Latin letter of the blocks that European languages are written in.
    private const char LastLatin = '\u024f';
    private const string Inside = " \u00a0.,:;/@-_'+&?=#%~–";

    /// <summary>The runs, in order. None begins or ends with a space or a mark that belongs to the text around it.</summary>
    public static List<Range> In(string text)
    {
        List<Range> runs = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (Begins(text, i))
            {
                int end = EndOf(text, i);
                runs.Add(i..end);
                i = end - 1;
            }
        }

        return runs;
    }

    private static bool Begins(string text, int at) =>
        IsLeftToRight(text[at]) || (text[at] == '+' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    private static int EndOf(string text, int start)
    {
        int end = start + 1;
        for (int i = start + 1; i < text.Length; i++)
        {
            if (IsLeftToRight(text[i]) || (text[i] is '%' or '/' && end == i))
            {
                end = i + 1;
            }
            else if (text[i] == '(' && Closing(text, i) is var closes and > 0)
            {
                i = closes;
                end = closes + 1;
            }
            else if (!Inside.Contains(text[i], StringComparison.Ordinal))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Where brackets close that hold nothing but what runs from left to right; otherwise -1.</summary>
    private static int Closing(string text, int opens)
    {
        int closes = text.IndexOf(')', opens);
        for (int i = opens + 1; i < closes; i++)
        {
            if (!IsLeftToRight(text[i]) && !Inside.Contains(text[i], StringComparison.Ordinal))
            {
                return -1;
            }
        }

        return closes;
    }

    private static bool IsLeftToRight(char c) => char.IsAsciiDigit(c) || (c <= LastLatin && char.IsLetter(c));
}
