using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>explain CODE</c>: why a fault is refused, and what to write instead.</summary>
internal sealed class ExplainVerb : Verb
{
    private const string Prefix = "SG";

    private readonly Argument<string?> code = new("code") { Description = "Such as SG1204; all codes when left out.", HelpName = "CODE", Arity = ArgumentArity.ZeroOrOne };

    public ExplainVerb(Surroundings surroundings)
        : base("explain", VerbPhrases.Explain, surroundings) => Command.Arguments.Add(code);

    protected override int Run(ParseResult given)
    {
        DiagnosticCode[] codes = given.GetValue(code) is { } written ? [Find(written)] : [.. DiagnosticCodes.All];
        Answer(given, () => new ExplainJson([.. codes.Select(CodeJson.Of)]), JsonShapes.Printed.ExplainJson, page => Write(page, codes));
        return ExitCodes.Ok;
    }

    private static DiagnosticCode Find(string written) =>
        DiagnosticCodes.Find(written)
        ?? DiagnosticCodes.Find(Prefix + written)
        ?? throw WrongUseException.Unknown($"There is no code '{written}'.", written, [.. DiagnosticCodes.All.Select(known => known.Id)], $"'{Tool.Name} explain' lists them.");

    private static void Write(Page page, DiagnosticCode[] codes)
    {
        if (codes is [var one])
        {
            page.Heading($"{one.Id}: {one.Title} ({(one.Severity == DiagnosticSeverity.Error ? "an error" : "a warning")})");
            page.Paragraph(one.Explanation);
            return;
        }

        Table table = new(new Column("Code", KeepsWhole: true), new Column("Fault"));
        foreach (DiagnosticCode known in codes)
        {
            table.Add(known.Id, known.Title);
        }

        page.Table(table);
    }
}
