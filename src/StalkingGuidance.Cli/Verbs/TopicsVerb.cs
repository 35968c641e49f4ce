using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>topics</c>: the guidance.</summary>
internal sealed class TopicsVerb : Verb
{
    private readonly WordOption<Audience> audience = AudienceOption.Create("Only topics");
    private readonly ContentOption content = ContentOption.Create();

    public TopicsVerb(Surroundings surroundings)
        : base("topics", VerbPhrases.Topics, surroundings)
    {
        Command.Options.Add(audience);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Audience? reader = audience.Read(given);
        Topic[] topics = [.. pack.Topics.Where(topic => reader is not { } who || topic.IsFor(who))];
        Answer(given, pack, () => TopicsJson.Of(reader, topics, Today), JsonShapes.Printed.TopicsJson, page => TopicsPage.Write(page, pack, reader, topics));
        return ExitCodes.Ok;
    }
}
