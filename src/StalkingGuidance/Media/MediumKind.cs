using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Media;

/// <summary>What sort of thing it is.</summary>
public enum MediumKind
{
    /// <summary>A film or animation.</summary>
    Film = 1,

    /// <summary>A podcast, or one episode.</summary>
    Podcast = 2,

    /// <summary>A guide, leaflet or poster.</summary>
    Guide = 3,
}

/// <summary>The words for <see cref="MediumKind"/> in YAML.</summary>
internal static class MediumKinds
{
    public static readonly Choices Words = new("film", "podcast", "guide");
}
