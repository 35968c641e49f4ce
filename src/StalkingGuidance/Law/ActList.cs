using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Law;

/// <summary>What a statute's list of acts is.</summary>
public enum ActList
{
    /// <summary>Examples: an act that is not on the list can still count.</summary>
    Examples = 1,

    /// <summary>A definition, with a catch-all at its end.</summary>
    Definition = 2,
}

/// <summary>The words for <see cref="ActList"/> in YAML.</summary>
internal static class ActLists
{
    public static readonly Choices Words = new("examples", "definition");
}
