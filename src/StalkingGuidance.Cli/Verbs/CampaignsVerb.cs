using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>campaigns</c>: awareness days and weeks.</summary>
internal sealed class CampaignsVerb : Verb
{
    private readonly DayOption on = DayOption.Create();
    private readonly ContentOption content = ContentOption.Create();

    public CampaignsVerb(Surroundings surroundings)
        : base("campaigns", VerbPhrases.Campaigns, surroundings)
    {
        Command.Options.Add(on);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        DateOnly day = on.Read(given, Today);
        Answer(given, pack, () => CampaignsJson.Of(pack.Campaigns, day, Today), JsonShapes.Printed.CampaignsJson, page => CampaignsPage.Write(page, pack, day));
        return ExitCodes.Ok;
    }
}
