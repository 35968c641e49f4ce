using System.Numerics;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>Whether a test points the way of more concern: whatever is more concerning than an answer that passes must pass too.</summary>
internal static class ConcernRule
{
    public static bool Allows(Question question, AnswerTest test) => question.MoreConcern.Order switch
    {
        ConcernOrder.None => true,
        // Tests of what is chosen can only rise with more that is chosen; "not sure" must not pass where the most concerning answer would not.
        ConcernOrder.Chosen => !test.OrUnsure || BitOperations.PopCount(test.Options & question.MoreConcern.Options) >= test.Number,
        _ when question.Type == QuestionType.Count => test.Kind == AnswerTestKind.AtLeast,
        ConcernOrder.Ranked => test.Options == FromRankOf(question, test.Options) && test.Options != 0,
        _ => AllowsMarked(question.MoreConcern.Options, test),
    };

    /// <summary>The options from the mildest of some on, in the order of concern.</summary>
    public static ulong FromRankOf(Question question, ulong options)
    {
        ulong all = question.AllOptions;
        if (options == 0)
        {
            return 0;
        }

        if (question.MoreConcern.Reversed)
        {
            int mildest = 63 - BitOperations.LeadingZeroCount(options);
            return all & (mildest == 63 ? ulong.MaxValue : (1UL << (mildest + 1)) - 1);
        }

        return all & ~((1UL << BitOperations.TrailingZeroCount(options)) - 1);
    }

    private static bool AllowsMarked(ulong marked, AnswerTest test)
    {
        bool takesMilder = (test.Options & ~marked) != 0;
        bool takesAllMarked = (marked & ~test.Options) == 0;
        return takesAllMarked || (!takesMilder && !test.OrUnsure);
    }
}
