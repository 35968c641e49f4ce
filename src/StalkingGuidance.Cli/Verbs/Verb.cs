using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;

namespace StalkingGuidance.Cli.Verbs;

/// <summary>
/// One verb of the tool. To add one: derive from this, add its options to <see cref="Command"/> in the constructor, give its JSON a record of its own
/// in <c>Json/</c> (and a line in <see cref="JsonShapes"/>), and name it in <see cref="VerbList"/>. The first page lists it by itself.
/// </summary>
internal abstract class Verb
{
    private readonly Option<bool> json = new("--json") { Description = "Print JSON, for programs." };
    private readonly Surroundings surroundings;

    protected Verb(string name, string description, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        Command = new Command(name, description);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    /// <summary>The command with what all verbs have, after the options of its own.</summary>
    public Command Complete()
    {
        Command.Options.Add(json);
        return Command;
    }

    protected TimeProvider Clock => surroundings.Clock;

    /// <summary>The day that it is in the United Kingdom.</summary>
    protected DateOnly Today => DateWords.DayInUk(Clock.GetUtcNow());

    protected bool WantsJson(ParseResult given) => given.GetValue(json);

    protected abstract int Run(ParseResult given);

    /// <summary>Answers in the form that was asked for.</summary>
    protected void Answer<TJson>(ParseResult given, Func<TJson> asJson, JsonTypeInfo<TJson> shape, Action<Page> asText)
    {
        if (WantsJson(given))
        {
            surroundings.Out.WriteLine(System.Text.Json.JsonSerializer.Serialize(asJson(), shape));
        }
        else
        {
            asText(Page.For(surroundings));
        }
    }
}
