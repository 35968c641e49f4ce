using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>Yes, no, or nobody says. What isn't known is not "no".</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes = 1,

    /// <summary>No.</summary>
    No = 2,

    /// <summary>No source says.</summary>
    Unknown = 3,
}

/// <summary>The words for <see cref="Answer"/> in YAML.</summary>
internal static class AnswerWords
{
    public static readonly Choices Words = new("yes", "no", "unknown");
}
