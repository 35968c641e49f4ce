namespace StalkingGuidance.Cli.Asking;

/// <summary>What came from the person.</summary>
/// <param name="Text">The line, without blanks around it; <see langword="null"/> when nothing will come any more.</param>
/// <param name="Leaves">Whether it was a wish to be gone at once.</param>
internal readonly record struct Typed(string? Text, bool Leaves)
{
    public static Typed Quit => new(null, Leaves: true);

    public static Typed End => new(null, Leaves: false);

    public static Typed Line(string text) => text.Trim() is var trimmed && IsQuit(trimmed) ? Quit : new Typed(trimmed, Leaves: false);

    /// <summary>Says that something was typed, and nothing of it.</summary>
    public override string ToString() => "(typed, not shown)";

    private static bool IsQuit(string text) => text is "q" or "Q" || text.Equals("quit", StringComparison.OrdinalIgnoreCase) || text.Equals("exit", StringComparison.OrdinalIgnoreCase);
}
