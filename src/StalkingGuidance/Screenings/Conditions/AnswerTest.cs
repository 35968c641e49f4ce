using System.Numerics;

namespace StalkingGuidance.Screenings.Conditions;

/// <summary>A test of one answer. A value; immutable and thread-safe.</summary>
/// <param name="Kind">What it looks at.</param>
/// <param name="Options">Bit n stands for the question's option n; 0 for tests of a number.</param>
/// <param name="Number">How many options, or the number's bound; 0 for <see cref="AnswerTestKind.OneOf"/>.</param>
/// <param name="OrUnsure">Whether "not sure" passes too.</param>
public readonly record struct AnswerTest(AnswerTestKind Kind, ulong Options, int Number, bool OrUnsure)
{
    /// <summary>Whether a definite answer passes.</summary>
    internal bool Passes(ulong chosen, int number) => Kind switch
    {
        AnswerTestKind.OneOf => (chosen & Options) != 0,
        AnswerTestKind.AtLeastOf => BitOperations.PopCount(chosen & Options) >= Number,
        AnswerTestKind.AtLeast => number >= Number,
        _ => number <= Number,
    };

    /// <summary>Whether every definite answer that passes another test of the same question passes this one.</summary>
    internal bool FollowsFrom(AnswerTest other) => Kind == other.Kind && Kind switch
    {
        AnswerTestKind.OneOf => (other.Options & ~Options) == 0,
        AnswerTestKind.AtLeastOf => other.Number - BitOperations.PopCount(other.Options & ~Options) >= Number,
        AnswerTestKind.AtLeast => other.Number >= Number,
        _ => other.Number <= Number,
    };
}
