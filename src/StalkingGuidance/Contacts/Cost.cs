using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>What using a channel costs the caller.</summary>
public enum Cost
{
    /// <summary>Nothing, from landlines and mobiles.</summary>
    Free = 1,

    /// <summary>The usual price of a call, text or connection; often inside a bundle.</summary>
    Standard = 2,

    /// <summary>There may be a charge.</summary>
    MayBeCharged = 3,

    /// <summary>No source says.</summary>
    Unknown = 4,
}

/// <summary>The words for <see cref="Cost"/> in YAML.</summary>
internal static class Costs
{
    public static readonly Choices Words = new("free", "standard", "may-be-charged", "unknown");
}
