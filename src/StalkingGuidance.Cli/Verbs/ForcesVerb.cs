using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Forces;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>forces</c>: the police forces.</summary>
internal sealed class ForcesVerb : Verb
{
    private readonly WordOption<Nation> nation = NationOption.Create();
    private readonly ContentOption content = ContentOption.Create();

    public ForcesVerb(Surroundings surroundings)
        : base("forces", "The police forces.", surroundings)
    {
        Command.Options.Add(nation);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        Nation? asked = nation.Read(given);
        Force[] forces = [.. content.Open(given).Forces.Where(force => asked is not { } where || force.Nations.Contains(where))];
        Answer(
            given,
            () => new ForcesJson(asked is { } where ? Nations.Words.WordOf((int)where) : null, [.. forces.Select(force => ForceJson.Of(force, Today))]),
            JsonShapes.Printed.ForcesJson,
            page => Write(page, forces));
        return ExitCodes.Ok;
    }

    private static void Write(Page page, Force[] forces)
    {
        Table table = new(new Column("Id", KeepsWhole: true), new Column("Force"), new Column("Where"));
        foreach (Force force in forces)
        {
            table.Add(force.Id.Value, force.Name, PlaceWords.Of(force.Nations));
        }

        page.Table(table);
    }
}
