using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>What a text can mention.</summary>
public enum MentionKind
{
    /// <summary>A contact: its name, with its number.</summary>
    Contact = 1,

    /// <summary>A topic of guidance: its title.</summary>
    Topic = 2,

    /// <summary>A behaviour: its name.</summary>
    Behaviour = 3,

    /// <summary>A provision of the law: its name.</summary>
    Law = 4,

    /// <summary>A research finding: its whole sentence.</summary>
    Finding = 5,
}

/// <summary>The words for <see cref="MentionKind"/> in YAML; each is also the kind under which such items declare their ids.</summary>
internal static class MentionKinds
{
    public static readonly Choices Words = new("contact", "topic", "behaviour", "law", "finding");
}
