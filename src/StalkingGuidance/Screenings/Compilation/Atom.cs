using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>One atomic test: one bit of the facts. Equal tests of a screening are one atom.</summary>
/// <param name="Variable">What is tested: 0 is the nation, n + 1 is question n.</param>
/// <param name="Test">The test. For the nation, option n is the nation with number n + 1.</param>
internal readonly record struct Atom(int Variable, AnswerTest Test)
{
    /// <summary>Whether the test must be passed by an answer, and whether it may be.</summary>
    public (bool Must, bool May) Of(GivenAnswer answer) => answer.State switch
    {
        AnswerState.Given => Test.Passes(answer.Options, answer.Count) ? (true, true) : (false, false),
        AnswerState.Unsure => (Test.OrUnsure, true),
        _ => (false, true),
    };
}
