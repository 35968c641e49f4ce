using CsCheck;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>What holds of every screening, tried on screenings and answers written at random.</summary>
public class EngineProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 1_000_000_000];

    [Fact]
    public void Evaluate_AnyRulesAndAnswers_AgreesWithTheReference()
    {
        Seeds.Sample(seed => ForEachAnswers(seed, (screening, _, given, nation) =>
        {
            ReferenceEvaluator reference = new(screening, given, nation);
            ScreeningResult result = screening.Evaluate(RandomScreening.ToAnswers(screening, given, nation));

            (result.Outcome.Id, result.Urgency, result.PossibleUrgency).Should().Be(reference.Urgency());
            (result.Indication, result.PossibleIndication).Should().Be(reference.Indication());
            foreach (Indicator indicator in screening.Indicators)
            {
                result.StandingOf(indicator.Id).Should().Be(reference.StandingOf(indicator), indicator.Id);
            }
        }), iter: Samples.Of(600));
    }

    [Fact]
    public void Decide_MoreConcern_NeverLowersAnything()
    {
        Seeds.Sample(seed => ForEachAnswers(seed, (screening, random, given, nation) =>
        {
            Question question = screening.Questions[random.Next(screening.Questions.Length)];
            IReadOnlyList<ReferenceAnswer> all = ReferenceAnswer.AllTo(question);
            Answers rest = RandomScreening.ToAnswers(screening, given, nation);
            foreach (ReferenceAnswer milder in all)
            {
                foreach (ReferenceAnswer worse in all.Where(answer => answer.IsAtLeastAsConcerningAs(milder, question)))
                {
                    ScreeningDecision before = screening.Decide(milder.AddTo(rest, question));
                    ScreeningDecision after = screening.Decide(worse.AddTo(rest, question));

                    after.OutcomeIndex.Should().BeLessThanOrEqualTo(before.OutcomeIndex);
                    after.PossibleOutcomeIndex.Should().BeLessThanOrEqualTo(before.PossibleOutcomeIndex);
                    (after.Indication >= before.Indication && after.PossibleIndication >= before.PossibleIndication).Should().BeTrue();
                }
            }
        }), iter: Samples.Of(300));
    }

    [Fact]
    public void Decide_AnsweringMore_NeverTakesBackNorSurprises()
    {
        Seeds.Sample(seed => ForEachAnswers(seed, (screening, random, given, nation) =>
        {
            Answers before = RandomScreening.ToAnswers(screening, given, nation);
            Answers after = before;
            foreach (Question question in screening.Questions.Where(question => !given.ContainsKey(question.Id) && random.Next(2) == 0))
            {
                IReadOnlyList<ReferenceAnswer> all = ReferenceAnswer.AllTo(question);
                after = all[random.Next(all.Count)].AddTo(after, question);
            }

            after = after.In(nation ?? RandomScreening.AnyNation(random));
            ScreeningResult less = screening.Evaluate(before);
            ScreeningResult more = screening.Evaluate(after);

            (more.Urgency >= less.Urgency && more.Urgency <= less.PossibleUrgency && more.PossibleUrgency <= less.PossibleUrgency).Should().BeTrue();
            (more.Indication >= less.Indication && more.Indication <= less.PossibleIndication && more.PossibleIndication <= less.PossibleIndication).Should().BeTrue();
            foreach (Indicator indicator in screening.Indicators)
            {
                Standing was = less.StandingOf(indicator.Id);
                (was == Standing.Undetermined || more.StandingOf(indicator.Id) == was).Should().BeTrue(indicator.Id);
            }
        }), iter: Samples.Of(300));
    }

    [Fact]
    public void Run_EachWidth_GivesTheSameState()
    {
        Seeds.Sample(seed => ForEachAnswers(seed, (screening, _, given, nation) =>
        {
            GateProgram program = screening.Rules.Program;
            Answers answers = RandomScreening.ToAnswers(screening, given, nation);
            ulong[] plain = Run(program, answers, program.RunOneByOne);

            Run(program, answers, program.RunTwoWide).Should().Equal(plain);
            Run(program, answers, program.RunFourWide).Should().Equal(plain);
            Run(program, answers, program.RunEightWide).Should().Equal(plain);
            Run(program, answers, program.Run).Should().Equal(plain);
        }), iter: Samples.Of(200));
    }

    [Fact]
    public void DecideMany_ManyAnswers_GivesWhatDecideGives()
    {
        (Screening screening, Random random) = Enumerable.Range(0, 100).Select(RandomScreening.Of).First(found => found is not null)!.Value;
        Answers[] answers = [.. Enumerable.Range(0, 5000).Select(_ => RandomScreening.ToAnswers(screening, RandomScreening.Answer(screening, random, 0.6), RandomScreening.AnyNation(random)))];
        ScreeningDecision[] decisions = new ScreeningDecision[answers.Length];

        screening.DecideMany(answers, decisions);

        decisions.Should().Equal(answers.Select(screening.Decide));
    }

    private static ulong[] Run(GateProgram program, Answers answers, GateRun run)
    {
        ulong[] state = new ulong[2 * program.StateWords];
        answers.Must.CopyTo(state);
        answers.May.CopyTo(state.AsSpan(program.StateWords));
        run(state.AsSpan(0, program.StateWords), state.AsSpan(program.StateWords));
        return state;
    }

    private static void ForEachAnswers(int seed, Action<Screening, Random, Dictionary<string, ReferenceAnswer>, Nation?> check)
    {
        if (RandomScreening.Of(seed) is not var (screening, random))
        {
            return;
        }

        for (int i = 0; i < 10; i++)
        {
            check(screening, random, RandomScreening.Answer(screening, random, random.NextDouble()), RandomScreening.AnyNation(random));
        }
    }

    private delegate void GateRun(Span<ulong> must, Span<ulong> may);
}
