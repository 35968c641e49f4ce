using System.Text;

namespace StalkingGuidance.Rendering;

/// <summary>Escapes words so that none of their characters has a meaning in CommonMark, wherever in a line they stand.</summary>
internal static class MarkdownText
{
    // All that can begin or end something inside a line. A backslash before them is dropped when the Markdown is read (CommonMark 0.31, section 2.4).
    private const string Inline = "\\`*_[]<>&~|!$^{}";

    /// <summary>The words, escaped; each run of white space becomes one space, at the ends too.</summary>
    public static string Escape(string words)
    {
        StringBuilder escaped = new(words.Length + 8);
        bool isStart = true;
        bool afterDigits = false;
        foreach (char c in words)
        {
            if (char.IsWhiteSpace(c) && c != '\u00a0')
            {
                // Line breaks and indents mean something; one space means nothing.
                if (escaped.Length == 0 || escaped[^1] != ' ')
                {
                    escaped.Append(' ');
                }

                continue;
            }

            // At the start of a line "#", "-", "+", "=" and "1." or "1)" make headings and lists.
            bool marks = Inline.Contains(c) || (isStart && "#-+=:".Contains(c)) || (afterDigits && ".)".Contains(c));
            if (marks)
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
            afterDigits = (isStart || afterDigits) && char.IsAsciiDigit(c);
            isStart = false;
        }

        return escaped.ToString();
    }

    /// <summary>A link.</summary>
    public static string Link(string words, string address) => $"[{Escape(words).Trim(' ')}]({Target(address)})";

    /// <summary>An address between pointed brackets, so that no character of it ends the link.</summary>
    private static string Target(string address) =>
        "<" + address.Replace("\\", "%5C", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal) + ">";
}
