using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Law;

/// <summary>In which courts an offence is tried.</summary>
public enum ModeOfTrial
{
    /// <summary>Only in the lower court, where maximums are lower.</summary>
    SummaryOnly = 1,

    /// <summary>In the lower or the higher court, each with a maximum of its own.</summary>
    EitherWay = 2,

    /// <summary>Only in the higher court, as a rule before a jury.</summary>
    OnIndictment = 3,
}

/// <summary>The words for <see cref="ModeOfTrial"/> in YAML.</summary>
internal static class ModesOfTrial
{
    public static readonly Choices Words = new("summary-only", "either-way", "on-indictment");
}
