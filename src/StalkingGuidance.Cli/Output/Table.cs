namespace StalkingGuidance.Cli.Output;

/// <summary>Rows of texts. A row may have notes: faint lines beneath its second column on a terminal, one more column at its end on a pipe.</summary>
internal sealed class Table(params Column[] columns)
{
    private readonly List<Row> rows = [];

    public IReadOnlyList<Column> Columns { get; } = columns;

    public IReadOnlyList<Row> Rows => rows;

    public bool HasTitles => Columns[0].Title.Length > 0;

    public void Add(params string[] cells) => rows.Add(new Row(cells, Notes: [], Heading: null));

    public void AddNoted(IReadOnlyList<string> notes, params string[] cells) => rows.Add(new Row(cells, notes, Heading: null));

    /// <summary>Begins a part of the table whose columns stand where those of the others do.</summary>
    public void AddHeading(string heading) => rows.Add(new Row([], Notes: [], heading));

    /// <summary>How wide each column would like to be, the notes left aside.</summary>
    public int[] NaturalWidths() =>
        [.. Columns.Select((column, i) => rows.Where(row => row.Heading is null).Select(row => row.Cells[i].Length).Append(column.Title.Length).Max())];

    internal sealed record Row(string[] Cells, IReadOnlyList<string> Notes, string? Heading);
}
