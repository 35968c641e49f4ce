using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Topics;

/// <summary>Hard matter that a topic touches. Say it before the reader meets it.</summary>
public enum ContentWarning
{
    /// <summary>Threats.</summary>
    Threats = 1,

    /// <summary>Violence.</summary>
    Violence = 2,

    /// <summary>Sexual violence.</summary>
    SexualViolence = 3,

    /// <summary>Death.</summary>
    Death = 4,

    /// <summary>Suicide.</summary>
    Suicide = 5,

    /// <summary>Harm to children.</summary>
    ChildrenHarmed = 6,

    /// <summary>Private pictures shared, or threats to share them.</summary>
    ImageAbuse = 7,
}

/// <summary>The words for <see cref="ContentWarning"/> in YAML.</summary>
internal static class ContentWarnings
{
    public static readonly Choices Words = new("threats", "violence", "sexual-violence", "death", "suicide", "children-harmed", "image-abuse");
}
