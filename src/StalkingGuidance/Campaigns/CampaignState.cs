using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Campaigns;

/// <summary>Whether anything is known of a campaign.</summary>
public enum CampaignState
{
    /// <summary>Sources tell of it, though perhaps not its days or theme.</summary>
    Known = 1,

    /// <summary>It is expected by its name and year, and no source tells more. Ask its organiser; never guess.</summary>
    NotKnown = 2,
}

/// <summary>The words for <see cref="CampaignState"/> in YAML.</summary>
internal static class CampaignStates
{
    public static readonly Choices Words = new("known", "not-known");
}
