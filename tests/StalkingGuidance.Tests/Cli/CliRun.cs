using System.Text.Json;
using StalkingGuidance.Cli;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

/// <summary>One run of the tool, in this process, on a day that stands still.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    private static readonly FixedClock Clock = new(new DateTimeOffset(2026, 11, 25, 14, 30, 0, TimeSpan.Zero));

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public static CliRun OnPipe(params string[] args) => Of(args, width: null, styled: false);

    public static CliRun OnTerminal(params string[] args) => Of(args, width: 80, styled: false);

    public static CliRun OnNarrowTerminal(params string[] args) => Of(args, width: 40, styled: false);

    public static CliRun OnStyledTerminal(params string[] args) => Of(args, width: 80, styled: true);

    private static CliRun Of(string[] args, int? width, bool styled)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = Tool.Run(args, new Surroundings(output, error, Clock, width, styled));
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
