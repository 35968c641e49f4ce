using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>media</c>: films, podcasts and guides that others made.</summary>
internal sealed class MediaVerb : Verb
{
    private readonly ContentOption content = ContentOption.Create();

    public MediaVerb(Surroundings surroundings)
        : base("media", VerbPhrases.Media, surroundings) => Command.Options.Add(content);

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Answer(given, pack, () => new MediaJson([.. pack.Media.Select(medium => MediumJson.Of(medium, Today))]), JsonShapes.Printed.MediaJson, page => MediaPage.Write(page, pack, Today));
        return ExitCodes.Ok;
    }
}
