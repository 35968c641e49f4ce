using System.Globalization;
using StalkingGuidance.Campaigns;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Campaigns in words.</summary>
internal static class CampaignWords
{
    /// <summary><c>20 to 24 April 2015</c>; what is not known says so.</summary>
    public static string DaysOf(Campaign campaign) => (campaign.From, campaign.To) switch
    {
        ({ } from, { } to) when from == to => DateWords.WithoutWeekday(from),
        ({ } from, { } to) when from.Year == to.Year && from.Month == to.Month => $"{from.ToString("%d", CultureInfo.InvariantCulture)} to {DateWords.WithoutWeekday(to)}",
        ({ } from, { } to) => $"{DateWords.WithoutWeekday(from)} to {DateWords.WithoutWeekday(to)}",
        ({ } from, null) => $"from {DateWords.WithoutWeekday(from)}; the last day is not known",
        (null, { } to) => $"until {DateWords.WithoutWeekday(to)}; the first day is not known",
        _ => "days not known",
    };

    /// <summary><c>National Stalking Awareness Week, 20 to 24 April 2015</c></summary>
    public static string Of(Campaign campaign) => campaign.From is null && campaign.To is null
        ? string.Create(CultureInfo.InvariantCulture, $"{campaign.Name} {campaign.Year}, days not known")
        : $"{campaign.Name}, {DaysOf(campaign)}";

    /// <summary>The theme with how sure it is; empty when it is not known.</summary>
    public static string ThemeOf(Campaign campaign) => campaign is { Theme: { } theme, ThemeConfidence: { } sure }
        ? $"theme: {theme} ({EvidenceWords.Of(sure)})"
        : campaign.State == CampaignState.NotKnown ? "nothing more is known of it" : "theme not known";
}
