using System.Text.Json;
using StalkingGuidance.Cli;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

/// <summary>One run of the tool, in this process, on a day that stands still.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    private static readonly FixedClock Clock = new(new DateTimeOffset(2026, 11, 25, 14, 30, 0, TimeSpan.Zero));

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>With lines on the input, as from a pipe.</summary>
    public static CliRun WithInput(string input, params string[] args) => Of(args, width: null, styled: false, input);

    /// <summary>With lines on the input, and a terminal to write on, as a person sees it.</summary>
    public static CliRun OnTerminalWithInput(string input, params string[] args) => Of(args, width: 80, styled: false, input);

    /// <summary>With somebody at the keys.</summary>
    public static CliRun WithKeys(ScriptedKeyboard keys, params string[] args) => Of(args, width: 80, styled: false, input: "", keys);

    public static CliRun OnPipe(params string[] args) => Of(args, width: null, styled: false);

    public static CliRun OnTerminal(params string[] args) => Of(args, width: 80, styled: false);

    public static CliRun OnNarrowTerminal(params string[] args) => Of(args, width: 40, styled: false);

    public static CliRun OnStyledTerminal(params string[] args) => Of(args, width: 80, styled: true);

    private static CliRun Of(string[] args, int? width, bool styled, string input = "", ScriptedKeyboard? keys = null)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        Surroundings surroundings = new(output, error, Clock, width, styled)
        {
            In = new StringReader(input),
            Keyboard = keys is null ? null : () => keys,
            ClearScreen = width is null ? static () => { } : () => output.Write(TerminalScreen.ClearCodes),
        };
        int code = Tool.Run(args, surroundings);
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
