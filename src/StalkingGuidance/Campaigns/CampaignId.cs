namespace StalkingGuidance.Campaigns;

/// <summary>The permanent name of a <see cref="Campaign"/>. <c>CampaignIds</c> has one for each campaign that ships.</summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct CampaignId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
