using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings;

/// <summary>Whether a question was answered.</summary>
public enum AnswerState
{
    /// <summary>Not asked yet, or not answered yet.</summary>
    Missing = 1,

    /// <summary>Passed over. It counts as missing, and is not asked again.</summary>
    Skipped = 2,

    /// <summary>"Not sure".</summary>
    Unsure = 3,

    /// <summary>Answered.</summary>
    Given = 4,
}

/// <summary>The words for <see cref="AnswerState"/> in records.</summary>
internal static class AnswerStates
{
    public static readonly Choices Words = new("missing", "skipped", "unsure", "given");
}
