using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Rendering;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>topic ID</c>: one topic, for one reader.</summary>
internal sealed class TopicVerb : Verb
{
    private readonly Argument<string> id = new("id") { Description = "The topic, as 'topics' names it.", HelpName = "ID" };
    private readonly WordOption<Audience> audience = AudienceOption.Create("As it is written");
    private readonly WordOption<Nation> nation = new("--nation", Nations.Words) { Description = "Only what holds in one nation: " + string.Join(", ", Nations.Words.Words) + ".", HelpName = "NATION" };
    private readonly WordOption<TopicFormat> format = new("--format", TopicFormats.Words) { Description = "text to read here; markdown or html as a fragment for a page of your own.", HelpName = "FORMAT" };
    private readonly ContentOption content = ContentOption.Create();
    private readonly Surroundings surroundings;

    public TopicVerb(Surroundings surroundings)
        : base("topic", VerbPhrases.Topic, surroundings)
    {
        this.surroundings = surroundings;
        Command.Arguments.Add(id);
        Command.Options.Add(audience);
        Command.Options.Add(nation);
        Command.Options.Add(format);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Topic topic = Find(pack, given.GetValue(id)!);
        RenderingRequest request = new() { Audience = ReaderOf(pack.InFirstLanguage(), topic, audience.Read(given)), Nation = nation.Read(given) };
        RenderedTopic rendered = new TopicRenderer(pack).Render(topic, request);
        TopicFormat form = format.Read(given) ?? TopicFormat.Text;
        Answer(given, pack, () => TopicJson.Of(topic, rendered, form, Today), JsonShapes.Printed.TopicJson, page =>
        {
            if (form == TopicFormat.Text)
            {
                TopicPage.Write(page, pack, topic, rendered, Today);
            }
            else
            {
                // Past the page on purpose: a fragment goes into a page as it is.
                surroundings.Out.WriteLine(form.Write(rendered).TrimEnd('\n'));
            }
        });
        return ExitCodes.Ok;
    }

    private static Topic Find(ContentPack pack, string written) =>
        pack.Topics.Find(new TopicId(TypedId.Of(written)))
        ?? throw WrongUseException.Unknown($"There is no topic '{written}'.", TypedId.Of(written), [.. pack.Topics.Select(known => known.Id.Value)], $"'{Tool.Name} topics' lists them; '{Tool.Name} search' takes your own words.");

    // A topic names its readers in the order in which they stand in all lists, the person affected first.
    private static Audience ReaderOf(ContentPack pack, Topic topic, Audience? asked) => asked is not { } reader
        ? topic.Audiences[0]
        : topic.IsFor(reader) ? reader : throw new WrongUseException($"'{topic.Id}' is not written for {PeopleWords.Of(pack, reader)}. It is for: {PeopleWords.Of(pack, topic.Audiences)}.");
}
