using System.Globalization;
using StalkingGuidance.Campaigns;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Awareness days and weeks. What is not known is said to be unknown, never left to look like nothing.</summary>
internal static class CampaignsPage
{
    public static void Write(Page page, ContentPack pack, DateOnly day)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        Campaign[] running = [.. pack.Campaigns.On(day)];
        page.Fact($"On {DateWords.Of(day)}", running.Length == 0 ? "none is known to run" : string.Join("; ", running.Select(CampaignWords.Of)));
        page.Fact("Next", pack.Campaigns.NextKnown(day) is { } next ? CampaignWords.Of(next) : "the days of no later one are known. That does not mean that there is none.");
        page.Gap();
        Table table = new(new Column("Year", KeepsWhole: true), new Column("Campaign"));
        foreach (Campaign campaign in pack.Campaigns)
        {
            string?[] notes = [CampaignWords.ThemeOf(campaign), campaign.Hashtag, campaign.Note?.Value];
            table.AddNoted([.. notes.OfType<string>()], campaign.Year.ToString(CultureInfo.InvariantCulture), $"{campaign.Name}, {CampaignWords.DaysOf(campaign)}");
        }

        page.Table(table);
        page.Gap();
        page.Paragraph($"Where these come from, and which are due to be checked: {Tool.Name} freshness");
    }
}
