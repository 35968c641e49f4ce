using System.CommandLine;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>myths</c>: wrong things that people say, each with the fact.</summary>
internal sealed class MythsVerb : Verb
{
    private readonly ContentOption content = ContentOption.Create();

    public MythsVerb(Surroundings surroundings)
        : base("myths", VerbPhrases.Myths, surroundings) => Command.Options.Add(content);

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Answer(given, pack, () => new MythsJson([.. pack.Myths.Select(myth => MythJson.Of(myth, Today))]), JsonShapes.Printed.MythsJson, page => Write(page, pack));
        return ExitCodes.Ok;
    }

    // Side by side, or in one row: a falsehood that is found alone says the wrong thing.
    private static void Write(Page page, ContentPack pack)
    {
        PageTop.Write(page, pack);
        Table table = new(new Column(pack.Say(MythPhrases.Wrong)), new Column(pack.Say(MythPhrases.InFact)));
        foreach (Myth myth in pack.Myths)
        {
            table.Add(pack.Say(MythPhrases.WrongIs, myth.Falsehood.Value), pack.Say(MythPhrases.InFactIs, myth.Fact.Value));
        }

        page.Table(table);
    }
}
