namespace StalkingGuidance.Cli.Output;

/// <summary>A text of the library's, line by line on a page: its headings, lists and paragraphs as the page shows such things.</summary>
internal static class PlainTextLines
{
    public static void Write(Page page, string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i + 1 < lines.Length && IsLineUnder(lines[i], lines[i + 1]))
            {
                page.Heading(lines[i]);
                i++;
            }
            else
            {
                WriteLine(page, lines[i]);
            }
        }
    }

    private static bool IsLineUnder(string heading, string line) =>
        heading.Length > 0 && line.Length == heading.Length && (line.Trim('=').Length == 0 || line.Trim('-').Length == 0);

    private static void WriteLine(Page page, string line)
    {
        int digits = line.TakeWhile(char.IsAsciiDigit).Count();
        if (line.Length == 0)
        {
            page.Gap();
        }
        else if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            page.Item(line[2..]);
        }
        else if (digits > 0 && line[digits..].StartsWith(". ", StringComparison.Ordinal))
        {
            page.Item(line[(digits + 2)..], line[..(digits + 1)]);
        }
        else
        {
            page.Paragraph(line.TrimStart(' '), line.Length - line.TrimStart(' ').Length);
        }
    }
}
