using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Packs;
using StalkingGuidance.Research;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>findings</c>: what research found.</summary>
internal sealed class FindingsVerb : Verb
{
    private readonly Option<bool> publicOnly = new("--public") { Description = "Leave out what is for professionals only." };
    private readonly ContentOption content = ContentOption.Create();

    public FindingsVerb(Surroundings surroundings)
        : base("findings", "What research found, with who was asked and when.", surroundings)
    {
        Command.Options.Add(publicOnly);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        bool leavesOut = given.GetValue(publicOnly);
        Finding[] findings = [.. pack.Findings.Where(finding => !leavesOut || !finding.ForProfessionalsOnly)];
        Answer(
            given,
            () => new FindingsJson(leavesOut, [.. findings.Select(finding => FindingJson.Of(finding, Today))]),
            JsonShapes.Printed.FindingsJson,
            page => FindingPage.WriteAll(page, pack, findings));
        return ExitCodes.Ok;
    }
}
