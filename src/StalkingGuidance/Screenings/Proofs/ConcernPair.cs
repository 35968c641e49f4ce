using System.Numerics;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>
/// Two neighbouring answers to one question, the second of more concern. What a step may not do, no longer way may do either, so neighbours are enough.
/// Options that are not named may be chosen or not, alike in both.
/// </summary>
/// <param name="Lower">The bits of the answer of less concern.</param>
/// <param name="Higher">The bits of the answer of more concern.</param>
internal readonly record struct ConcernPair(BitValue[] Lower, BitValue[] Higher)
{
    /// <summary>
    /// All neighbours in a question's order of concern, with "not sure" above the least and below the most concerning answers.
    /// Of what is chosen of many the least is nothing at all, and the most is whatever has all the concerning options. Where some options are only
    /// named as more concerning than the others, none of those others is the least, so "not sure" lies below the named ones and beside the rest.
    /// </summary>
    public static IEnumerable<ConcernPair> Of(AnswerVariable variable)
    {
        Concern concern = variable.Question.MoreConcern;
        return concern.Order switch
        {
            ConcernOrder.None => [],
            ConcernOrder.Chosen => OfChosen(variable, concern.Options),
            ConcernOrder.Marked => OfMarked(variable, concern.Options),
            _ => OfRanked(variable, concern.Reversed),
        };
    }

    private static IEnumerable<ConcernPair> OfRanked(AnswerVariable variable, bool reversed)
    {
        GivenAnswer[] ranked = reversed ? [.. variable.Values.Reverse()] : variable.Values;
        for (int i = 1; i < ranked.Length; i++)
        {
            yield return new(variable.CubeOf(ranked[i - 1]), variable.CubeOf(ranked[i]));
        }

        if (ranked.Length > 1)
        {
            yield return new(variable.CubeOf(ranked[0]), variable.CubeOf(GivenAnswer.Unsure));
            yield return new(variable.CubeOf(GivenAnswer.Unsure), variable.CubeOf(ranked[^1]));
        }
    }

    private static IEnumerable<ConcernPair> OfMarked(AnswerVariable variable, ulong marked)
    {
        GivenAnswer[] milder = [.. variable.Values.Where(value => (value.Options & marked) == 0)];
        GivenAnswer[] graver = [.. variable.Values.Where(value => (value.Options & marked) != 0)];
        foreach (GivenAnswer mild in milder)
        {
            foreach (GivenAnswer grave in graver)
            {
                yield return new(variable.CubeOf(mild), variable.CubeOf(grave));
            }
        }

        foreach (GivenAnswer grave in graver)
        {
            yield return new(variable.CubeOf(GivenAnswer.Unsure), variable.CubeOf(grave));
        }
    }

    private static IEnumerable<ConcernPair> OfChosen(AnswerVariable variable, ulong marked)
    {
        for (ulong left = marked; left != 0; left &= left - 1)
        {
            ulong option = 1UL << BitOperations.TrailingZeroCount(left);
            yield return new(variable.ChosenCube(option, false), variable.ChosenCube(option, true));
        }

        yield return new(variable.CubeOf(GivenAnswer.Chosen(0)), variable.CubeOf(GivenAnswer.Unsure));
        yield return new(variable.CubeOf(GivenAnswer.Unsure), variable.ChosenCube(marked, true));
    }
}
