using StalkingGuidance.Campaigns;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>campaigns --json</c>. <c>NextKnown</c> is null when the days of none are known, which does not mean that there is none.</summary>
internal sealed record CampaignsJson(DateOnly On, IReadOnlyList<CampaignJson> Running, CampaignJson? NextKnown, IReadOnlyList<CampaignJson> All)
{
    public static CampaignsJson Of(CampaignCalendar campaigns, DateOnly day, DateOnly today) => new(
        day,
        [.. campaigns.On(day).Select(campaign => CampaignJson.Of(campaign, today))],
        campaigns.NextKnown(day) is { } next ? CampaignJson.Of(next, today) : null,
        [.. campaigns.Select(campaign => CampaignJson.Of(campaign, today))]);
}

/// <summary>An awareness day or week. What is null is not known.</summary>
internal sealed record CampaignJson(
    string Id, string Name, int Year, string State, DateOnly? From, DateOnly? To, string? Theme, string? ThemeConfidence, string? Hashtag, string? Note, VerificationJson Verification)
{
    public static CampaignJson Of(Campaign campaign, DateOnly today) => new(
        campaign.Id.Value,
        campaign.Name.Value,
        campaign.Year,
        CampaignStates.Words.WordOf((int)campaign.State),
        campaign.From,
        campaign.To,
        campaign.Theme?.Value,
        CommonJson.Word(campaign.ThemeConfidence),
        campaign.Hashtag,
        campaign.Note?.Value,
        VerificationJson.Of(campaign.Verification, today));
}
