using StalkingGuidance.Cli.Asking;
using StalkingGuidance.Cli.Output;

namespace StalkingGuidance.Cli;

/// <summary>What the tool knows of the world around it, so that a test can be that world.</summary>
/// <param name="Out">Takes what was asked for.</param>
/// <param name="Error">Takes what went wrong.</param>
/// <param name="Clock">Says what time it is.</param>
/// <param name="Width">The terminal's width in columns; <see langword="null"/> when output goes to a pipe or a file.</param>
/// <param name="Styled">Whether the terminal shows bold and faint text.</param>
internal sealed record Surroundings(TextWriter Out, TextWriter Error, TimeProvider Clock, int? Width, bool Styled)
{
    private const int UsualWidth = 80;
    private const int NarrowestWidth = 40;

    /// <summary>Gives what is typed, line by line, where keys cannot be read one by one.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Begins to read keys one by one; <see langword="null"/> when the input is a pipe or a file.</summary>
    public Func<IKeyboard>? Keyboard { get; init; }

    /// <summary>Takes away all that the screen shows and remembers; does nothing where there is no screen.</summary>
    public Action ClearScreen { get; init; } = static () => { };

    public static Surroundings OfThisProcess()
    {
        int? width = Console.IsOutputRedirected ? null : WidthOfTerminal();
        return new Surroundings(Console.Out, Console.Error, TimeProvider.System, width, width is not null && WantsStyle())
        {
            In = Console.In,
            Keyboard = Console.IsInputRedirected ? null : static () => new ConsoleKeyboard(),
            ClearScreen = width is null || IsDumb ? static () => { } : TerminalScreen.Clear,
        };
    }

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") is "dumb";

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth > 0 ? Math.Max(Console.WindowWidth, NarrowestWidth) : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth; // some terminals do not tell
        }
    }

    // NO_COLOR (no-color.org) asks for no colour; bold and faint go with it, since a reader of plain text asked for plain text.
    private static bool WantsStyle() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb;
}
