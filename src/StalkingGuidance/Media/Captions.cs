using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Media;

/// <summary>Whether something that is heard can also be read.</summary>
public enum Captions
{
    /// <summary>It has captions or a transcript.</summary>
    Yes = 1,

    /// <summary>It has none.</summary>
    No = 2,

    /// <summary>Nobody has looked. Never show it as having none, or as having them.</summary>
    Unknown = 3,
}

/// <summary>The words for <see cref="Captions"/> in YAML.</summary>
internal static class CaptionsStates
{
    public static readonly Choices Words = new("yes", "no", "unknown");
}
