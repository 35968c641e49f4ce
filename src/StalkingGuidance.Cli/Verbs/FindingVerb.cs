using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Packs;
using StalkingGuidance.Research;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>finding ID</c>: one result of research, and what it does not mean.</summary>
internal sealed class FindingVerb : Verb
{
    private readonly Argument<string> id = new("id") { Description = "The finding, as 'findings' names it.", HelpName = "ID" };
    private readonly ContentOption content = ContentOption.Create();

    public FindingVerb(Surroundings surroundings)
        : base("finding", "One result of research: how it was measured, what it does not mean.", surroundings)
    {
        Command.Arguments.Add(id);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        string written = given.GetValue(id)!;
        Finding finding = pack.Findings.Find(new FindingId(TypedId.Of(written)))
            ?? throw WrongUseException.Unknown($"There is no finding '{written}'.", TypedId.Of(written), [.. pack.Findings.Select(known => known.Id.Value)], $"'{Tool.Name} findings' lists them.");
        Answer(given, () => FindingJson.Of(finding, Today), JsonShapes.Printed.FindingJson, page => FindingPage.Write(page, pack, finding, Today));
        return ExitCodes.Ok;
    }
}
