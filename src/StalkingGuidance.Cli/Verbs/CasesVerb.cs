using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>cases [ID]</c>: runs the worked cases.</summary>
internal sealed class CasesVerb : Verb
{
    private readonly ScreeningArgument id = ScreeningArgument.CreateOptional();
    private readonly ContentOption content = ContentOption.Create();

    public CasesVerb(Surroundings surroundings)
        : base("cases", VerbPhrases.Cases, surroundings)
    {
        Command.Arguments.Add(id);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        WorkedCases[] all = [.. id.Versions(given, pack).Select(screening => WorkedCases.Run(pack, screening, pack.Screenings.CasesOf(screening)))];
        Answer(given, () => CasesJson.Of(all), JsonShapes.Printed.CasesJson, page => CasesPage.Write(page, all));
        return all.All(one => one.Failures.Count == 0) ? ExitCodes.Ok : ExitCodes.ContentAtFault;
    }
}
