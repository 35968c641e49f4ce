using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>What sort of service a contact is. Lists of contacts come in this order.</summary>
public enum ContactKind
{
    /// <summary>Help at once, in danger.</summary>
    Emergency = 1,

    /// <summary>The police, when nobody is in danger now.</summary>
    Police = 2,

    /// <summary>A line that anybody of its audience can call, write or chat with.</summary>
    Helpline = 3,

    /// <summary>A service that works on a case: options, safety, speaking for a person.</summary>
    Advocacy = 4,

    /// <summary>Help with the law.</summary>
    Legal = 5,

    /// <summary>A service of courts, prisons or probation.</summary>
    Justice = 6,

    /// <summary>Information and teaching, or a place to give information to.</summary>
    Information = 7,

    /// <summary>Something to use online.</summary>
    Tool = 8,
}

/// <summary>The words for <see cref="ContactKind"/> in YAML.</summary>
internal static class ContactKinds
{
    public static readonly Choices Words = new("emergency", "police", "helpline", "advocacy", "legal", "justice", "information", "tool");
}
