using System.Globalization;
using System.Text;

namespace StalkingGuidance.Diagnostics;

/// <summary>
/// Keeps what a file says from breaking the one line in which a diagnostic is shown: line breaks, terminal escapes and
/// bidirectional overrides are spelled out, and a text of a megabyte is cut.
/// </summary>
internal static class OneLine
{
    // Long enough for a list of forty allowed words.
    private const int Longest = 2000;
    private const int KeptAtTheEnd = 200;

    public static string Of(string text)
    {
        if (text.Length > Longest)
        {
            text = string.Concat(text.AsSpan(0, Longest - KeptAtTheEnd), " … ", text.AsSpan(text.Length - KeptAtTheEnd));
        }

        int first = IndexOfUnprintable(text);
        if (first < 0)
        {
            return text;
        }

        StringBuilder line = new(text.Length + 16);
        line.Append(text, 0, first);
        foreach (char c in text.AsSpan(first))
        {
            _ = c == '\n' ? line.Append("\\n")
                : IsUnprintable(c) ? line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
                : line.Append(c);
        }

        return line.ToString();
    }

    private static int IndexOfUnprintable(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsUnprintable(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsUnprintable(char c) => Unprintable.IsControl(c) || Unprintable.IsBidirectionalOverride(c) || c is '\n' or '\r' or '\t';
}
