using CsCheck;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Evaluation;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>What reasons and next questions promise, held against trying everything out.</summary>
public class ExplanationProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 1_000_000_000];

    [Fact]
    public void NextQuestion_AnyState_AsksJustWhatCanChangeSomething()
    {
        int compared = 0;
        Seeds.Sample(seed =>
        {
            if (RandomScreening.Of(seed) is not var (screening, random))
            {
                return;
            }

            Nation? nation = RandomScreening.AnyNation(random);
            Dictionary<string, ReferenceAnswer> given = RandomScreening.Answer(screening, random, 0.4);
            Answers answers = RandomScreening.ToAnswers(screening, given, nation);
            NextQuestionSearch search = new(screening, answers, World.Of(screening.Rules, answers));
            ReferenceEvaluator reference = new(screening, given, nation);
            Question[] open = [.. screening.Questions.Where(reference.IsOpen)];
            for (int i = 0; i < screening.Questions.Length; i++)
            {
                bool urgency = open.Contains(screening.Questions[i]) && CanChange(screening, answers, open, screening.Questions[i], decision => (decision.Urgency, decision.PossibleUrgency));
                bool indication = open.Contains(screening.Questions[i]) && CanChange(screening, answers, open, screening.Questions[i], decision => (decision.Indication, decision.PossibleIndication));

                search.CanChange(i, Scale.Urgency).Should().Be(urgency, $"{screening.Questions[i]} and the urgency");
                search.CanChange(i, Scale.Indication).Should().Be(indication, $"{screening.Questions[i]} and the indication");
                Interlocked.Increment(ref compared);
            }
        }, iter: Samples.Of(250));
        compared.Should().BePositive();
    }

    [Fact]
    public void NextQuestion_OnlyOppositeAnswersWouldMakeItMatter_IsNotAsked()
    {
        Screening screening = ScreeningText.Read(SmallScreening.Head + """
            questions:
              - { id: sure, type: yes-no, text: "x", why: "x", more-concern: yes }
              - { id: either, type: yes-no, text: "x", why: "x", more-concern: none }
              - { id: asked, type: yes-no, text: "x", why: "x", more-concern: yes }
            outcomes:
              - { id: now, urgency: immediate, when: { any: [{ sure: yes }, { all: [{ either: yes }, { either: no }, { asked: yes }] }] }, title: "x", text: "x", contacts: [police-emergency], topics: [immediate-danger] }
              - { id: last, urgency: information, title: "x", text: "x", contacts: [police-emergency], topics: [immediate-danger] }

            """ + SmallScreening.Verification);

        screening.Evaluate(screening.Answers()).NextQuestion!.Id.Should().Be("sure");
        // Nothing can establish the outcome any more, and nothing rules it out.
        screening.Evaluate(screening.Answers().Unsure("sure")).NextQuestion.Should().BeNull();
        // "Not sure" to the second would leave the third to rule it out.
        screening.Evaluate(screening.Answers().No("sure")).NextQuestion!.Id.Should().Be("either");
    }

    [Fact]
    public void NextQuestion_EveryAnswerEstablishesTheSame_IsAsked()
    {
        Screening screening = ScreeningText.Read(SmallScreening.Head + """
            questions:
              - { id: either, type: yes-no, text: "x", why: "x", more-concern: none }
            outcomes:
              - { id: now, urgency: immediate, when: { any: [{ either: [yes, unsure] }, { either: no }] }, title: "x", text: "x", contacts: [police-emergency], topics: [immediate-danger] }
              - { id: last, urgency: information, title: "x", text: "x", contacts: [police-emergency], topics: [immediate-danger] }

            """ + SmallScreening.Verification);

        screening.Evaluate(screening.Answers()).NextQuestion!.Id.Should().Be("either");
    }

    [Fact]
    public void NextQuestion_AskedUntilTheEnd_EndsWithNothingLeftToChange()
    {
        Seeds.Sample(seed =>
        {
            if (RandomScreening.Of(seed) is not var (screening, random))
            {
                return;
            }

            Answers answers = screening.Answers(RandomScreening.AnyNation(random));
            HashSet<string> asked = [];
            while (screening.Evaluate(answers).NextQuestion is { } next)
            {
                asked.Add(next.Id).Should().BeTrue("no question is asked twice");
                IReadOnlyList<ReferenceAnswer> all = ReferenceAnswer.AllTo(next);
                answers = random.Next(5) == 0 ? answers.Skip(next.Id) : all[random.Next(all.Count)].AddTo(answers, next);
            }
        }, iter: Samples.Of(300));
    }

    [Fact]
    public void Reasons_AnyResult_AreASmallestSetThatEstablishesIt()
    {
        Seeds.Sample(seed =>
        {
            if (RandomScreening.Of(seed) is not var (screening, random))
            {
                return;
            }

            Nation? nation = RandomScreening.AnyNation(random);
            Dictionary<string, ReferenceAnswer> given = RandomScreening.Answer(screening, random, 0.9);
            ScreeningResult result = screening.Evaluate(RandomScreening.ToAnswers(screening, given, nation));
            int smallest = Enumerable.Range(0, 1 << (given.Count + 1)).Where(set => Establishes(screening, given, nation, set, result)).Min(int.PopCount);

            result.Reasons.Length.Should().Be(smallest);
            Answers alone = screening.Answers(result.Reasons.Any(reason => reason.Nation is not null) ? nation : null);
            foreach (ScreeningReason reason in result.Reasons.Where(reason => reason.Question is not null))
            {
                alone = given[reason.Question!.Id].AddTo(alone, reason.Question);
            }

            screening.Decide(alone).OutcomeIndex.Should().BeLessThanOrEqualTo(result.Decision.OutcomeIndex);
        }, iter: Samples.Of(300));
    }

    /// <summary>Whether some of the answers, those whose bits are set, establish the outcome; the last bit is the nation.</summary>
    private static bool Establishes(Screening screening, Dictionary<string, ReferenceAnswer> given, Nation? nation, int set, ScreeningResult result)
    {
        string[] ids = [.. given.Keys];
        Dictionary<string, ReferenceAnswer> some = ids.Where((_, place) => ((set >> place) & 1) == 1).ToDictionary(id => id, id => given[id]);
        bool withNation = ((set >> ids.Length) & 1) == 1;
        return !(withNation && nation is null)
            && screening.Decide(RandomScreening.ToAnswers(screening, some, withNation ? nation : null)).OutcomeIndex <= result.Decision.OutcomeIndex;
    }

    /// <summary>Tries all answers to all open questions: is there a place where two answers to one of them give different results?</summary>
    private static bool CanChange<T>(Screening screening, Answers answers, Question[] open, Question question, Func<ScreeningDecision, T> see)
    {
        Question[] others = [.. open.Where(other => other != question)];
        IEnumerable<Nation> nations = answers.Nation is { } known ? [known] : Enum.GetValues<Nation>();
        return nations.Any(nation => Completions(answers.In(nation), others, 0)
            .Any(completed => Everything(question).Select(answer => see(screening.Decide(answer.AddTo(completed, question)))).Distinct().Count() > 1));
    }

    private static IEnumerable<Answers> Completions(Answers answers, Question[] others, int next) => next == others.Length
        ? [answers]
        : Everything(others[next]).SelectMany(answer => Completions(answer.AddTo(answers, others[next]), others, next + 1));

    private static IEnumerable<ReferenceAnswer> Everything(Question question) => ReferenceAnswer.AllTo(question).Append(ReferenceAnswer.Skipped);
}
