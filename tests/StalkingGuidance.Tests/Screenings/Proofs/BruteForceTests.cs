using CsCheck;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings.Proofs;

/// <summary>Holds the verdicts of the proof against going through all answers one by one, with the engine and the reference's own order of concern.</summary>
public class BruteForceTests
{
    private const int MostStates = 400;

    // Half of the screenings are as the reader takes them; in the others one question points the other way, so that many break the promise.
    private static readonly Gen<(int Seed, bool Turned)> Screenings = Gen.Select(Gen.Int[0, 1_000_000], Gen.Bool);

    [Fact]
    public void MoreConcern_RandomScreenings_SameVerdict()
    {
        int held = 0;
        int broken = 0;
        Screenings.Sample(
            one =>
            {
                if (Small(one.Seed, one.Turned) is not { } screening)
                {
                    return;
                }

                bool expected = Nations.All.All(nation => StatesOf(screening, nation).All(state => NoStepLowers(screening, state)));
                bool actual = Check(screening, "more-concern-never-lowers").Passed;

                actual.Should().Be(expected, "seed {0}", one);
                _ = expected ? Interlocked.Increment(ref held) : Interlocked.Increment(ref broken);
            },
            iter: 300);

        held.Should().BePositive();
        broken.Should().BePositive();
    }

    [Fact]
    public void Outcomes_RandomScreenings_SameAreHidden() => Screenings.Sample(
        one =>
        {
            if (Small(one.Seed, one.Turned) is not { } screening)
            {
                return;
            }

            HashSet<int> come = [.. Nations.All.SelectMany(nation => StatesOf(screening, nation)).Select(state => screening.Decide(state.Answers).OutcomeIndex)];
            string[] expected = [.. screening.Outcomes.Where((_, i) => !come.Contains(i)).Select(outcome => outcome.Id)];

            string[] actual = [.. Check(screening, "nothing-is-hidden").Failures.Select(failure => failure.Message.Split('\'')[1]).Where(id => screening.Outcomes.Any(outcome => outcome.Id == id))];

            actual.Should().Equal(expected, "seed {0}", one);
        },
        iter: 300);

    [Fact]
    public void Indicators_RandomScreenings_SameCannotBeMetOrRuledOut() => Screenings.Sample(
        one =>
        {
            if (Small(one.Seed, one.Turned) is not { } screening)
            {
                return;
            }

            ScreeningResult[] results = [.. Nations.All.SelectMany(nation => StatesOf(screening, nation)).Select(state => screening.Evaluate(state.Answers))];
            string[] expected =
            [
                .. screening.Indicators.SelectMany(indicator => new[]
                {
                    (Standing: Standing.Met, Message: $"The indicator '{indicator}' can never be met."),
                    (Standing: Standing.NotMet, Message: $"The indicator '{indicator}' can never be ruled out."),
                }.Where(wanted => !results.Any(result => result.StandingOf(indicator.Id) == wanted.Standing)).Select(wanted => wanted.Message)),
            ];

            Check(screening, "every-indicator-decides").Failures.Select(failure => failure.Message).Should().Equal(expected, "seed {0}", one);
        },
        iter: 300);

    [Fact]
    public void Engine_RandomScreenings_ProvedToBeTheRules() => Gen.Int[0, 1_000_000].Sample(
        seed =>
        {
            if (RandomScreening.Of(seed) is not var (screening, _))
            {
                return;
            }

            ProofReport report = ScreeningProof.Prove(screening, SeededFault.Basis);

            // What must hold of whatever the reader takes. Slips such as an outcome that is hidden are the author's, and may be found.
            string[] always =
            [
                "more-concern-never-lowers", "answers-only-settle", "not-sure-is-not-no", "help-at-any-hour", "asked-when-looks-back",
                "nothing-reopens", "asking-ends", "nothing-is-asked-in-vain", "asking-weighs-every-answer", "compiled-as-written",
            ];
            report.Failed.Where(check => always.Contains(check.Name)).SelectMany(check => check.Failures.Select(failure => $"{check.Name}: {failure}")).Should().BeEmpty("seed {0}", seed);
        },
        iter: 200);

    private static ProofCheck Check(Screening screening, string name) =>
        ScreeningProof.Prove(screening, SeededFault.Basis).Checks.Single(check => check.Name == name);

    /// <summary>A random screening that has few enough answers to go through; <see langword="null"/> when the seed gives none.</summary>
    private static Screening? Small(int seed, bool turned)
    {
        if (RandomScreening.Of(seed) is not var (screening, _))
        {
            return null;
        }

        long states = screening.Questions.Aggregate(1L, (all, question) => all * (ReferenceAnswer.AllTo(question).Count + 1));
        return states > MostStates ? null : !turned ? screening : BehindTheReader.Make(screening, source => source with
        {
            Questions = [.. source.Questions.Select((question, i) => i != 0 ? question : question with { MoreConcern = Turned(question.MoreConcern) })],
        });
    }

    private static Concern Turned(Concern concern) => concern.Order == ConcernOrder.Ranked ? concern with { Reversed = !concern.Reversed } : concern;

    private static IEnumerable<State> StatesOf(Screening screening, Nation nation)
    {
        IEnumerable<State> states = [new State(screening.Answers(nation), [])];
        foreach (Question question in screening.Questions)
        {
            ReferenceAnswer?[] answers = [null, .. ReferenceAnswer.AllTo(question)];
            states = states.SelectMany(state => answers.Select(answer => new State(answer?.AddTo(state.Answers, question) ?? state.Answers, [.. state.Given, answer])));
        }

        return states;
    }

    private static bool NoStepLowers(Screening screening, State state)
    {
        ScreeningDecision before = screening.Decide(state.Answers);
        for (int i = 0; i < screening.Questions.Length; i++)
        {
            Question question = screening.Questions[i];
            foreach (ReferenceAnswer more in ReferenceAnswer.AllTo(question))
            {
                if (state.Given[i] is { } given && more.IsAtLeastAsConcerningAs(given, question) && Lowers(before, screening.Decide(more.AddTo(state.Answers, question))))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Lowers(ScreeningDecision before, ScreeningDecision after) =>
        after.Urgency < before.Urgency || after.PossibleUrgency < before.PossibleUrgency
        || after.Indication < before.Indication || after.PossibleIndication < before.PossibleIndication;

    private sealed record State(Answers Answers, ReferenceAnswer?[] Given);
}
