using System.CommandLine;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>myths</c>: wrong things that people say, each with the fact.</summary>
internal sealed class MythsVerb : Verb
{
    private readonly ContentOption content = ContentOption.Create();

    public MythsVerb(Surroundings surroundings)
        : base("myths", "Wrong things that people say about stalking, and the facts.", surroundings) => Command.Options.Add(content);

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        Answer(given, () => new MythsJson([.. pack.Myths.Select(myth => MythJson.Of(myth, Today))]), JsonShapes.Printed.MythsJson, page => Write(page, pack));
        return ExitCodes.Ok;
    }

    // Side by side, or in one row: a falsehood that is found alone says the wrong thing.
    private static void Write(Page page, ContentPack pack)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        Table table = new(new Column("Wrong"), new Column("In fact"));
        foreach (Myth myth in pack.Myths)
        {
            table.Add($"Wrong: “{myth.Falsehood}”", $"In fact: {myth.Fact}");
        }

        page.Table(table);
    }
}
