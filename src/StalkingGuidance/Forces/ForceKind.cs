using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Forces;

/// <summary>What a police force is responsible for.</summary>
public enum ForceKind
{
    /// <summary>An area. Stalking is reported to the force of the area.</summary>
    Territorial = 1,

    /// <summary>Railways, military or nuclear sites.</summary>
    Special = 2,
}

/// <summary>The words for <see cref="ForceKind"/> in YAML.</summary>
internal static class ForceKinds
{
    public static readonly Choices Words = new("territorial", "special");
}
