using System.Globalization;
using StalkingGuidance.Campaigns;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Campaigns in words.</summary>
internal static class CampaignWords
{
    /// <summary><c>20 to 24 April 2015</c>; what is not known says so.</summary>
    public static string DaysOf(ContentPack pack, Campaign campaign) => pack.InToolsLanguage().Times.Period(campaign.From, campaign.To);

    /// <summary><c>National Stalking Awareness Week, 20 to 24 April 2015</c></summary>
    public static string Of(ContentPack pack, Campaign campaign) => campaign.From is null && campaign.To is null
        ? string.Create(CultureInfo.InvariantCulture, $"{campaign.Name.Value} {campaign.Year}, {DaysOf(pack, campaign)}")
        : $"{campaign.Name.Value}, {DaysOf(pack, campaign)}";

    /// <summary>The theme with how sure it is; empty when it is not known.</summary>
    public static string ThemeOf(ContentPack pack, Campaign campaign) => campaign is { Theme: { } theme, ThemeConfidence: { } sure }
        ? pack.Say(CampaignPhrases.Theme, theme.Value, EvidenceWords.Of(pack, sure))
        : pack.Say(campaign.State == CampaignState.NotKnown ? CampaignPhrases.NothingMore : CampaignPhrases.ThemeNotKnown);
}
