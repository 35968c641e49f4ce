namespace StalkingGuidance.Cli.Output;

/// <summary>The screen of the terminal that the tool runs in.</summary>
internal static class TerminalScreen
{
    /// <summary>To the corner, clear the screen, and clear what was scrolled away (ECMA-48 ED 2; ED 3 as xterm and most others have it).</summary>
    public const string ClearCodes = "\u001b[H\u001b[2J\u001b[3J";

    public static void Clear()
    {
        if (OperatingSystem.IsWindows())
        {
            // Its older consoles take no codes; this clears their whole buffer.
            Console.Clear();
        }

        Console.Out.Write(ClearCodes);
        Console.Out.Flush();
    }
}
