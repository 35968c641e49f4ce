namespace StalkingGuidance.Cli.Output;

/// <summary>Text for people, for a terminal or for a pipe.</summary>
internal abstract class Page(int width)
{
    public static Page For(Surroundings surroundings) =>
        surroundings.Width is { } width ? new TerminalPage(surroundings, width) : new PipePage(surroundings.Out);

    /// <summary>What must be seen first.</summary>
    public void Important(string text) => WriteWrapped(text, 0, 0, Emphasis.Strong);

    public void Heading(string text) => WriteWrapped(text, 0, 0, Emphasis.Strong);

    public void Paragraph(string text, int indent = 0) => WriteWrapped(text, indent, indent, Emphasis.None);

    /// <summary>A line of a list. Lines that follow stand under its text.</summary>
    public void Item(string text, string mark = "-", int indent = 0) => WriteWrapped($"{mark} {text}", indent, indent + mark.Length + 1, Emphasis.None);

    /// <summary>A name and what it is: <c>Cost: free</c>.</summary>
    public void Fact(string name, string text, int indent = 0) => WriteWrapped($"{name}: {text}", indent, indent + 2, Emphasis.None);

    public void Gap() => WriteLine("", Emphasis.None);

    public abstract void Table(Table table);

    protected abstract void WriteLine(string line, Emphasis emphasis);

    private void WriteWrapped(string text, int indent, int indentAfter, Emphasis emphasis)
    {
        int used = Math.Max(indent, indentAfter);
        List<string> lines = Wrapping.Lines(text, width - used);
        for (int i = 0; i < lines.Count; i++)
        {
            WriteLine(new string(' ', i == 0 ? indent : indentAfter) + lines[i], emphasis);
        }
    }

    protected enum Emphasis
    {
        None = 1,
        Strong = 2,
    }
}
