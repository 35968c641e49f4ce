using System.CommandLine;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>behaviour ID</c>: everything about one behaviour.</summary>
internal sealed class BehaviourVerb : Verb
{
    private readonly Argument<string> id = new("id") { Description = "The behaviour, as 'behaviours' names it.", HelpName = "ID" };
    private readonly ContentOption content = ContentOption.Create();

    public BehaviourVerb(Surroundings surroundings)
        : base("behaviour", VerbPhrases.Behaviour, surroundings)
    {
        Command.Arguments.Add(id);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        string written = given.GetValue(id)!;
        Behaviour behaviour = pack.Behaviours.Find(new BehaviourId(TypedId.Of(written)))
            ?? throw WrongUseException.Unknown($"There is no behaviour '{written}'.", TypedId.Of(written), [.. pack.Behaviours.Select(known => known.Id.Value)], $"'{Tool.Name} behaviours' lists them; '{Tool.Name} search' takes your own words.");
        Answer(given, pack, () => BehaviourJson.Of(behaviour, Today), JsonShapes.Printed.BehaviourJson, page => BehaviourPage.Write(page, pack, behaviour, Today));
        return ExitCodes.Ok;
    }
}
