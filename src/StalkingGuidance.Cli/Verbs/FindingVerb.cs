using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Research;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>finding ID</c>: one result of research, and what it does not mean.</summary>
internal sealed class FindingVerb : Verb
{
    private readonly Argument<string> id = new("id") { Description = "The finding, as 'findings' names it.", HelpName = "ID" };
    private readonly ContentOption content = ContentOption.Create();

    public FindingVerb(Surroundings surroundings)
        : base("finding", VerbPhrases.Finding, surroundings)
    {
        Command.Arguments.Add(id);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        string written = given.GetValue(id)!;
        Finding finding = pack.Findings.Find(new FindingId(TypedId.Of(written)))
            ?? throw WrongUseException.Unknown($"There is no finding '{written}'.", TypedId.Of(written), [.. pack.Findings.Select(known => known.Id.Value)], $"'{Tool.Name} findings' lists them.");
        Answer(given, pack, () => FindingJson.Of(finding, Today), JsonShapes.Printed.FindingJson, page => FindingPage.Write(page, pack, finding, Today));
        return ExitCodes.Ok;
    }
}
