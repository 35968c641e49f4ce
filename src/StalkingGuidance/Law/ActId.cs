using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Law;

/// <summary>
/// The neutral name of an act that a stalking statute lists. The same letter stands for different acts in different statutes
/// ((e) is loitering in England and Wales, entering premises in Scotland), so code and content name acts by this id. <see cref="ActIds"/> has them all.
/// </summary>
/// <param name="Value">The id as it stands in YAML.</param>
public readonly record struct ActId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}

/// <summary>The words for <see cref="ActId"/> in YAML: a closed list, in the order of the statutes.</summary>
internal static class Acts
{
    public static readonly Choices Words = new(
        "following", "contacting", "publishing-about-them", "publishing-as-them", "monitoring-communications", "entering-premises", "loitering",
        "interfering-with-property", "giving-or-leaving-items", "watching-or-spying", "other-alarming-conduct");
}
