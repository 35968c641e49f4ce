using System.Globalization;
using StalkingGuidance.Campaigns;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Awareness days and weeks. What is not known is said to be unknown, never left to look like nothing.</summary>
internal static class CampaignsPage
{
    public static void Write(Page page, ContentPack pack, DateOnly day)
    {
        PageTop.Write(page, pack);
        Campaign[] running = [.. pack.Campaigns.On(day)];
        page.Fact(pack.Say(CampaignPhrases.OnDay, DateWords.Of(pack, day)), running.Length == 0 ? pack.Say(CampaignPhrases.NoneRuns) : string.Join("; ", running.Select(campaign => CampaignWords.Of(pack, campaign))));
        page.Fact(pack.Say(CampaignPhrases.Next), pack.Campaigns.NextKnown(day) is { } next ? CampaignWords.Of(pack, next) : pack.Say(CampaignPhrases.NoneLater));
        page.Gap();
        Table table = new(new Column(pack.Say(CampaignPhrases.Year), KeepsWhole: true), new Column(pack.Say(CampaignPhrases.Campaign)));
        foreach (Campaign campaign in pack.Campaigns)
        {
            string?[] notes = [CampaignWords.ThemeOf(pack, campaign), campaign.Hashtag, campaign.Note?.Value];
            table.AddNoted([.. notes.OfType<string>()], campaign.Year.ToString(CultureInfo.InvariantCulture), $"{campaign.Name.Value}, {CampaignWords.DaysOf(pack, campaign)}");
        }

        page.Table(table);
        page.Gap();
        page.Paragraph(pack.Say(CampaignPhrases.WhereFrom, $"{Tool.Name} freshness"));
    }
}
