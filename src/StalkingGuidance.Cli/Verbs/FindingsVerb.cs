using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Research;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>findings</c>: what research found.</summary>
internal sealed class FindingsVerb : Verb
{
    private readonly Option<bool> publicOnly = new("--public") { Description = "Leave out what is for professionals only." };
    private readonly ContentOption content = ContentOption.Create();

    public FindingsVerb(Surroundings surroundings)
        : base("findings", VerbPhrases.Findings, surroundings)
    {
        Command.Options.Add(publicOnly);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        bool leavesOut = given.GetValue(publicOnly);
        Finding[] findings = [.. pack.Findings.Where(finding => !leavesOut || !finding.ForProfessionalsOnly)];
        Answer(
            given,
            pack,
            () => new FindingsJson(leavesOut, [.. findings.Select(finding => FindingJson.Of(finding, Today))]),
            JsonShapes.Printed.FindingsJson,
            page => FindingPage.WriteAll(page, pack, findings));
        return ExitCodes.Ok;
    }
}
