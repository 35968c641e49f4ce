using System.Text;

namespace StalkingGuidance.Cli.Asking;

/// <summary>
/// Reads what a person types. Where keys can be read one by one, Escape, Ctrl-C and a q that begins a line leave at once, without Enter.
/// Nothing typed is kept: there is no history to go up to.
/// </summary>
internal sealed class TypedLines(Surroundings surroundings, TextWriter shown) : IDisposable
{
    private const char ControlC = '\u0003';
    private const char ControlD = '\u0004';
    private const int LongestLine = 200;

    private readonly IKeyboard? keyboard = surroundings.Keyboard?.Invoke();

    /// <summary>Whether keys are read one by one: somebody sits at a terminal.</summary>
    public bool AreKeys => keyboard is not null;

    public Typed Next()
    {
        shown.Write("> ");
        shown.Flush();
        Typed typed = keyboard is null ? FromReader() : FromKeys(keyboard);
        shown.WriteLine();
        return typed;
    }

    public void Dispose() => keyboard?.Dispose();

    private Typed FromReader() => surroundings.In.ReadLine() is { } line ? Typed.Line(line) : Typed.End;

    private Typed FromKeys(IKeyboard keys)
    {
        StringBuilder line = new();
        while (true)
        {
            ConsoleKeyInfo key = keys.Read();
            if (key.Key == ConsoleKey.Escape || key.KeyChar == ControlC || IsControl(key, ConsoleKey.C) || (line.Length == 0 && key.KeyChar is 'q' or 'Q'))
            {
                return Typed.Quit;
            }

            if (line.Length == 0 && (key.KeyChar == ControlD || IsControl(key, ConsoleKey.D)))
            {
                return Typed.End;
            }

            if (key.Key == ConsoleKey.Enter || key.KeyChar is '\r' or '\n')
            {
                return Typed.Line(line.ToString());
            }

            Take(key, line);
        }
    }

    private void Take(ConsoleKeyInfo key, StringBuilder line)
    {
        if (key.Key == ConsoleKey.Backspace)
        {
            if (line.Length > 0)
            {
                line.Length--;
                shown.Write("\b \b");
            }
        }
        else if (!char.IsControl(key.KeyChar) && line.Length < LongestLine)
        {
            line.Append(key.KeyChar);
            shown.Write(key.KeyChar);
        }

        shown.Flush();
    }

    private static bool IsControl(ConsoleKeyInfo key, ConsoleKey letter) => key.Key == letter && key.Modifiers == ConsoleModifiers.Control;
}
