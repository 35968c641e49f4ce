using Spectre.Console;

namespace StalkingGuidance.Cli.Output;

/// <summary>
/// Text for a terminal: wrapped to its width, bold and faint where the terminal shows that, no boxes.
/// Lays lines out itself, since a library would break numbers and addresses at the edge; it only does the styling.
/// </summary>
internal sealed class TerminalPage : Page
{
    private const int Between = 2;
    private const int NoteIndent = 2;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    private readonly TextWriter target;
    private readonly IAnsiConsole? styled;
    private readonly int width;

    public TerminalPage(Surroundings surroundings, int width)
        : base(width)
    {
        this.width = width;
        target = surroundings.Out;
        styled = surroundings.Styled
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(target), Ansi = AnsiSupport.Detect, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No })
            : null;
    }

    public override void Table(Table table)
    {
        int[] widths = ColumnWidths.Of(table, width, Between, NoteIndent);
        bool fits = ColumnWidths.Fit(table, widths, width, Between);
        if (table.HasTitles && fits)
        {
            WriteLine(Joined([.. table.Columns.Select(column => column.Title)], widths), Emphasis.Strong);
        }

        foreach (Table.Row row in table.Rows)
        {
            if (row.Heading is { } heading)
            {
                Gap();
                Heading(heading);
            }
            else if (fits)
            {
                WriteRow(row, widths);
            }
            else
            {
                WriteStacked(row);
            }
        }
    }

    protected override void WriteLine(string line, Emphasis emphasis)
    {
        Write(line, emphasis == Emphasis.Strong ? Bold : default(Style?));
        target.WriteLine();
    }

    private static string Joined(string[] cells, int[] widths) =>
        string.Join(new string(' ', Between), cells.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd();

    private void WriteStacked(Table.Row row)
    {
        Paragraph(row.Cells[0]);
        foreach (string text in row.Cells.Skip(1).Concat(row.Notes).Where(text => text.Length > 0))
        {
            Paragraph(text, indent: NoteIndent);
        }
    }

    private void WriteRow(Table.Row row, int[] widths)
    {
        List<string>[] cells = [.. row.Cells.Select((cell, i) => Wrapping.Lines(cell, widths[i]))];
        int firstNote = cells.Length > 1 ? cells[1].Count : 0;
        foreach (string note in row.Notes)
        {
            cells[1].AddRange(Wrapping.Lines(note, widths[1] - NoteIndent).Select(line => new string(' ', NoteIndent) + line));
        }

        int height = cells.Max(lines => lines.Count);
        for (int line = 0; line < height; line++)
        {
            WriteRowLine(cells, line, widths, isNote: column => column == 1 && line >= firstNote);
        }
    }

    private void WriteRowLine(List<string>[] cells, int line, int[] widths, Func<int, bool> isNote)
    {
        int written = 0;
        int start = 0;
        for (int column = 0; column < cells.Length; column++)
        {
            if (line < cells[column].Count)
            {
                target.Write(new string(' ', start - written));
                Write(cells[column][line], isNote(column) ? Faint : default(Style?));
                written = start + cells[column][line].Length;
            }

            start += widths[column] + Between;
        }

        target.WriteLine();
    }

    private void Write(string text, Style? style)
    {
        if (styled is null || style is null || text.Length == 0)
        {
            target.Write(text);
        }
        else
        {
            styled.Write(new Text(text, style) { Overflow = Overflow.Ellipsis });
        }
    }
}
