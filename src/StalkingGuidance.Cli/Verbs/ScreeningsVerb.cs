using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>screenings</c>: what there is, in which versions.</summary>
internal sealed class ScreeningsVerb : Verb
{
    private readonly ContentOption content = ContentOption.Create();

    public ScreeningsVerb(Surroundings surroundings)
        : base("screenings", VerbPhrases.Screenings, surroundings) => Command.Options.Add(content);

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Answer(given, pack, () => new ScreeningsJson(Today, [.. pack.Screenings.Select(newest => Item(pack, newest))]), JsonShapes.Printed.ScreeningsJson, page => ScreeningsPage.Write(page, pack, Today));
        return ExitCodes.Ok;
    }

    private ScreeningItemJson Item(ContentPack pack, Screening newest)
    {
        Screening? inForce = pack.Screenings.InForceOn(newest.Id, Today);
        Screening shown = inForce ?? newest;
        return new ScreeningItemJson(
            newest.Id.Value,
            shown.Title.Value,
            shown.Summary.Value,
            CommonJson.Words(shown.For),
            shown.Questions.Length,
            inForce?.Version.ToString(),
            [.. pack.Screenings.VersionsOf(newest.Id).Select(one => new ScreeningVersionJson(one.Version.ToString(), one.Revision, one.InForceFrom, one.InForceTo))]);
    }
}
