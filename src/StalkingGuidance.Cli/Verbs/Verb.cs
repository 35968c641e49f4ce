using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary>
/// One verb of the tool. To add one: derive from this, add its options to <see cref="Command"/> in the constructor, give its JSON a record of its own
/// in <c>Json/</c> (and a line in <see cref="JsonShapes"/>), and name it in <see cref="VerbList"/>. The first page lists it by itself.
/// </summary>
internal abstract class Verb
{
    private readonly Option<bool> json = new("--json") { Description = "Print JSON, for programs." };
    private readonly LanguageOption language = LanguageOption.Create();
    private readonly Surroundings surroundings;

    /// <param name="name">What is typed.</param>
    /// <param name="summary">What it is for, in a line. Help asks for its words; what runs does not pay for them.</param>
    /// <param name="surroundings">The world around the tool.</param>
    protected Verb(string name, Phrase summary, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        Summary = summary;
        Command = new Command(name);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    public Phrase Summary { get; }

    /// <summary>The verbs that do the work of this one, where it has such.</summary>
    public IReadOnlyList<Verb> Inner { get; protected init; } = [];

    /// <summary>The command with what all verbs have, after the options of its own.</summary>
    public Command Complete()
    {
        // Where a verb asks for a language to work on, that is what the word means.
        if (!Command.Options.Any(own => own.Name == language.Name))
        {
            Command.Options.Add(language);
        }

        Command.Options.Add(json);
        return Command;
    }

    protected TimeProvider Clock => surroundings.Clock;

    /// <summary>The day that it is in the United Kingdom.</summary>
    protected DateOnly Today => DateWords.DayInUk(Clock.GetUtcNow());

    protected bool WantsJson(ParseResult given) => given.GetValue(json);

    protected abstract int Run(ParseResult given);

    /// <summary>The pack that was asked for, in the language that was; never in that of the process, so that a page is in one language.</summary>
    protected ContentPack Open(ParseResult given, ContentOption content) =>
        content.Open(given) is var pack && language.Read(given) is { } asked ? pack.In(asked) : pack.InFirstLanguage();

    /// <summary>Answers with texts for people, in the form that was asked for.</summary>
    protected void Answer<TJson>(ParseResult given, ContentPack pack, Func<TJson> asJson, JsonTypeInfo<TJson> shape, Action<Page> asText)
    {
        if (WantsJson(given))
        {
            surroundings.Out.WriteLine(JsonAnswer.Write(pack, asJson(), shape));
        }
        else
        {
            asText(Page.For(surroundings));
        }
    }

    /// <summary>Answers about content, to those who write it, in the form that was asked for.</summary>
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
