using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>coverage</c>: what is cited, due, connected and easy to read.</summary>
internal sealed class CoverageVerb : Verb
{
    private readonly DayOption on = DayOption.Create();
    private readonly ContentOption content = ContentOption.Create();

    public CoverageVerb(Surroundings surroundings)
        : base("coverage", VerbPhrases.Coverage, surroundings)
    {
        Command.Options.Add(on);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        CoverageReport report = pack.Coverage(on.Read(given, Today));
        Answer(given, () => CoverageJson.Of(report), JsonShapes.Printed.CoverageJson, page => CoveragePage.Write(page, pack, report));
        return ExitCodes.Ok;
    }
}
