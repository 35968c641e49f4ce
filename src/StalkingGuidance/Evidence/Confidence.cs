using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Evidence;

/// <summary>How sure a fact is. What is less sure than <see cref="SingleSource"/> does not ship.</summary>
public enum Confidence
{
    /// <summary>Two or more independent pages agree, at least one from the organisation itself, government, police or the NHS; or the primary source was read.</summary>
    Confirmed = 1,

    /// <summary>One page, or several that share one origin.</summary>
    SingleSource = 2,
}

/// <summary>The words for <see cref="Confidence"/> in YAML.</summary>
internal static class Confidences
{
    public static readonly Choices Words = new("confirmed", "single-source");
}
