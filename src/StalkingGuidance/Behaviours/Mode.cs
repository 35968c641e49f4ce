using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Behaviours;

/// <summary>Where a behaviour happens.</summary>
public enum Mode
{
    /// <summary>On phones, computers and the internet.</summary>
    Online = 1,

    /// <summary>In person, or by things that are left or sent.</summary>
    Offline = 2,

    /// <summary>Either way.</summary>
    Both = 3,
}

/// <summary>The words for <see cref="Mode"/> in YAML and on the command line.</summary>
internal static class Modes
{
    public static readonly Choices Words = new("online", "offline", "both");
}
