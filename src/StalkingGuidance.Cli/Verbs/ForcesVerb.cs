using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Forces;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>forces</c>: the police forces.</summary>
internal sealed class ForcesVerb : Verb
{
    private readonly WordOption<Nation> nation = NationOption.Create();
    private readonly ContentOption content = ContentOption.Create();

    public ForcesVerb(Surroundings surroundings)
        : base("forces", VerbPhrases.Forces, surroundings)
    {
        Command.Options.Add(nation);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        Nation? asked = nation.Read(given);
        ContentPack pack = Open(given, content);
        Force[] forces = [.. pack.Forces.Where(force => asked is not { } where || force.Nations.Contains(where))];
        Answer(
            given,
            pack,
            () => new ForcesJson(asked is { } where ? Nations.Words.WordOf((int)where) : null, [.. forces.Select(force => ForceJson.Of(force, Today))]),
            JsonShapes.Printed.ForcesJson,
            page => Write(page, pack, forces));
        return ExitCodes.Ok;
    }

    private static void Write(Page page, ContentPack pack, Force[] forces)
    {
        PageTop.WriteWhereTranslated(page, pack);
        Table table = new(new Column(pack.Say(PagePhrases.Id), KeepsWhole: true), new Column(pack.Say(ForcePhrases.Force)), new Column(pack.Say(PagePhrases.Where)));
        foreach (Force force in forces)
        {
            table.Add(force.Id.Value, ForceWords.Name(pack, force), PlaceWords.Of(pack, force.Nations));
        }

        page.Table(table);
    }
}
