namespace StalkingGuidance.Screenings.Conditions;

/// <summary>What a test looks at.</summary>
public enum AnswerTestKind
{
    /// <summary>The answer is one of some options. For yes-no, option 0 is "no" and option 1 is "yes".</summary>
    OneOf = 1,

    /// <summary>At least so many of some options are chosen.</summary>
    AtLeastOf = 2,

    /// <summary>The number is at least so much.</summary>
    AtLeast = 3,

    /// <summary>The number is at most so much.</summary>
    AtMost = 4,
}
