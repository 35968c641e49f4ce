using System.Text;

namespace StalkingGuidance.Rendering;

/// <summary>Escapes words so that none of their characters has a meaning in CommonMark, wherever in a line they stand.</summary>
internal static class MarkdownText
{
    // All that can begin or end something inside a line. A backslash before them is dropped when the Markdown is read (CommonMark 0.31, section 2.4).
    private const string Inline = "\\`*_[]<>&~|!$^{}";

    public static string Escape(string words)
    {
        StringBuilder escaped = new(words.Length + 8);
        bool isStart = true;
        foreach (char c in words)
        {
            if (char.IsWhiteSpace(c) && c != '\u00a0')
            {
                // Line breaks and indents mean something; one space means nothing.
                if (escaped.Length > 0 && escaped[^1] != ' ')
                {
                    escaped.Append(' ');
                }

                continue;
            }

            // At the start of a line "#", "-", "+", "=" and "1." or "1)" make headings and lists.
            bool marks = Inline.Contains(c) || (isStart && c is '#' or '-' or '+' or '=' or ':') || (isStart && c is '.' or ')' && AllDigits(escaped));
            if (marks)
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
            isStart = isStart && (char.IsAsciiDigit(c) || c is '#' or '-' or '+' or '=');
        }

        return escaped.ToString().TrimEnd(' ');
    }

    /// <summary>An address between pointed brackets, as a link's target.</summary>
    public static string Target(string address) =>
        "<" + address.Replace("\\", "%5C", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal) + ">";

    private static bool AllDigits(StringBuilder text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
