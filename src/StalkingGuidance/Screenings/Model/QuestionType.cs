using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings;

/// <summary>What can be answered to a question, beside "not sure".</summary>
public enum QuestionType
{
    /// <summary>Yes or no.</summary>
    YesNo = 1,

    /// <summary>Exactly one of the options.</summary>
    Choice = 2,

    /// <summary>Any number of the options; none of them is an answer too.</summary>
    Choices = 3,

    /// <summary>A whole number from 0.</summary>
    Count = 4,
}

/// <summary>The words for <see cref="QuestionType"/> in YAML.</summary>
internal static class QuestionTypes
{
    public static readonly Choices Words = new("yes-no", "choice", "choices", "count");
}
