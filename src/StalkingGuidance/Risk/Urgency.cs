using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Risk;

/// <summary>
/// How quickly to get help. A higher value is more urgent, so that two may be compared: <c>urgency &gt;= Urgency.Urgent</c>.
/// There is no member for "no need of help": the lowest says that there is something worth knowing.
/// </summary>
public enum Urgency
{
    /// <summary>Here is what helps, and who to ask.</summary>
    Information = 1,

    /// <summary>Talk to the police or a specialist service in the coming days.</summary>
    Soon = 2,

    /// <summary>Talk to the police or a specialist service today.</summary>
    Urgent = 3,

    /// <summary>There may be danger now: the emergency services.</summary>
    Immediate = 4,
}

/// <summary>The words for <see cref="Urgency"/> in YAML and on the command line, least urgent first.</summary>
internal static class Urgencies
{
    public static readonly Choices Words = new("information", "soon", "urgent", "immediate");
}
