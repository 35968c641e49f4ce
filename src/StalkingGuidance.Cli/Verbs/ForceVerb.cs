using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Forces;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>force ID</c>: everything about one police force.</summary>
internal sealed class ForceVerb : Verb
{
    private readonly Argument<string> id = new("id") { Description = "The force, as 'forces' names it.", HelpName = "ID" };
    private readonly ContentOption content = ContentOption.Create();

    public ForceVerb(Surroundings surroundings)
        : base("force", VerbPhrases.Force, surroundings)
    {
        Command.Arguments.Add(id);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        string written = given.GetValue(id)!;
        Force force = pack.Forces.Find(new ForceId(TypedId.Of(written)))
            ?? throw WrongUseException.Unknown($"There is no force '{written}'.", written, [.. pack.Forces.Select(known => known.Id.Value)], $"'{Tool.Name} forces' lists them.");
        Answer(given, pack, () => ForceJson.Of(force, Today), JsonShapes.Printed.ForceJson, page => ForcePage.Write(page, pack, force, Today));
        return ExitCodes.Ok;
    }
}
