namespace StalkingGuidance.Cli.Output;

/// <summary>How a table's columns share the width of a terminal.</summary>
internal static class ColumnWidths
{
    private const int NarrowestColumn = 16;

    /// <summary>Columns that keep whole, and every longest word, get what they need; what is left goes to the columns that would still like more.</summary>
    public static int[] Of(Table table, int width, int between, int noteIndent)
    {
        int[] liked = table.NaturalWidths();
        int[] widths = [.. table.Columns.Select((column, i) => column.KeepsWhole ? liked[i] : LongestWord(table, i, noteIndent))];
        liked = [.. liked.Zip(widths, Math.Max)];
        int left = width - (between * (widths.Length - 1)) - widths.Sum();
        int wanted = liked.Sum() - widths.Sum();
        return wanted <= Math.Max(left, 0)
            ? liked
            : [.. widths.Select((has, i) => has + (Math.Max(left, 0) * (liked[i] - has) / wanted))];
    }

    /// <summary>Whether every column has room to be read; on a narrow terminal the cells stand below one another instead.</summary>
    public static bool Fit(Table table, int[] widths, int width, int between)
    {
        int[] liked = table.NaturalWidths();
        bool areReadable = !widths.Where((has, i) => has < Math.Min(liked[i], NarrowestColumn)).Any();
        return areReadable && widths.Sum() + (between * (widths.Length - 1)) <= width;
    }

    private static int LongestWord(Table table, int column, int noteIndent)
    {
        int longest = table.Columns[column].Title.Length;
        foreach (Table.Row row in table.Rows.Where(row => row.Heading is null))
        {
            longest = Math.Max(longest, Wrapping.LongestWord(row.Cells[column]));
            if (column == 1 && row.Notes.Count > 0)
            {
                longest = Math.Max(longest, noteIndent + row.Notes.Max(Wrapping.LongestWord));
            }
        }

        return longest;
    }
}
