using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Law;

/// <summary>Whether a provision is law.</summary>
public enum ProvisionState
{
    /// <summary>It is in force, from its first day where that is known.</summary>
    InForce = 1,

    /// <summary>It was made or planned, and no source confirms that it is in force. Never show it as law.</summary>
    NotConfirmedInForce = 2,

    /// <summary>It was law until its last day.</summary>
    Repealed = 3,
}

/// <summary>The words for <see cref="ProvisionState"/> in YAML.</summary>
internal static class ProvisionStates
{
    public static readonly Choices Words = new("in-force", "not-confirmed-in-force", "repealed");
}
