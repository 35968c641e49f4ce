namespace StalkingGuidance.Cli.Output;

/// <summary>Text for a pipe or a file: a row or a paragraph a line, whatever its length, so that other tools can search it.</summary>
internal sealed class PipePage(TextWriter target) : Page(int.MaxValue)
{
    private const string Between = "  ";

    public override void Table(Table table)
    {
        int[] widths = table.NaturalWidths();
        if (table.HasTitles)
        {
            WriteRow([.. table.Columns.Select(column => column.Title)], [], widths);
        }

        foreach (Table.Row row in table.Rows)
        {
            if (row.Heading is { } heading)
            {
                Gap();
                Heading(heading);
            }
            else
            {
                WriteRow(row.Cells, row.Notes, widths);
            }
        }
    }

    protected override void WriteLine(string line, Emphasis emphasis) => target.WriteLine(line);

    private void WriteRow(string[] cells, IReadOnlyList<string> notes, int[] widths) =>
        target.WriteLine(string.Join(Between, cells.Select((cell, i) => cell.PadRight(widths[i])).Append(string.Join("; ", notes))).TrimEnd());
}
