using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Evaluation;
using StalkingGuidance.Screenings.Proofs;
using StalkingGuidance.Tests.Screenings.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>Which questions can still change something, held against decision diagrams: another way to work it out, exact as well, and far slower.</summary>
public class NextQuestionProofTests
{
    public static TheoryData<string> Screenings => [.. ContentPack.Default.Screenings.Select(screening => screening.Id.Value)];

    [Theory]
    [MemberData(nameof(Screenings))]
    public void CanChange_ShippedScreeningHalfAnswered_IsWhatTheDiagramsSay(string id)
    {
        Screening screening = ContentPack.Default.Screenings[new ScreeningId(id)];
        ProofGround ground = GroundOf(screening);
        Random random = new(5);
        int compared = 0;
        for (int i = 0; i < Samples.Of(150); i++)
        {
            Answers answers = HalfAnswered(ground, random);
            AskingState state = new(ground, answers);
            NextQuestionSearch search = new(screening, answers, World.Of(screening.Rules, answers));
            foreach (int question in state.Open)
            {
                bool canChange = search.CanChange(question, Scale.Urgency) || search.CanChange(question, Scale.Indication);

                canChange.Should().Be(state.CanChange(question), $"of {screening.Questions[question]} in state {i}");
                compared++;
            }
        }

        compared.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Screenings))]
    public void NextQuestion_ShippedScreeningHalfAnswered_IsTheFirstThatCanChangeTheMost(string id)
    {
        Screening screening = ContentPack.Default.Screenings[new ScreeningId(id)];
        ProofGround ground = GroundOf(screening);
        Random random = new(6);
        for (int i = 0; i < Samples.Of(100); i++)
        {
            Answers answers = HalfAnswered(ground, random);
            NextQuestionSearch search = new(screening, answers, World.Of(screening.Rules, answers));
            Question? expected = screening.Questions
                .Where((_, question) => search.CanChange(question, Scale.Urgency) || search.CanChange(question, Scale.Indication))
                .OrderBy(question => search.CanChange(screening.Questions.IndexOf(question), Scale.Urgency) ? 0 : 1)
                .ThenBy(question => question.IsDanger ? 0 : 1)
                .FirstOrDefault();

            screening.Evaluate(answers).NextQuestion.Should().BeSameAs(expected);
        }
    }

    private static ProofGround GroundOf(Screening screening) => new(ProofSubject.Of(screening, new ProofBasis { WhyForbidden = _ => null, UrgencyOf = _ => null }));

    private static Answers HalfAnswered(ProofGround ground, Random random)
    {
        Answers answers = ground.Screening.Answers(RandomScreening.AnyNation(random));
        double share = random.NextDouble();
        double concern = random.NextDouble();
        for (int question = 0; question < ground.Screening.Questions.Length; question++)
        {
            AnswerVariable variable = ground.Space.Variables[question];
            GivenAnswer definite = variable.TakesMany
                ? GivenAnswer.Chosen(random.NextDouble() < concern ? (ulong)random.NextInt64() & (ulong)random.NextInt64() & variable.Question.AllOptions : 0)
                : variable.Values[random.NextDouble() < concern ? random.Next(variable.Values.Length) : 0];
            GivenAnswer answer = random.Next(8) switch
            {
                0 => GivenAnswer.Unsure,
                1 => GivenAnswer.Skipped,
                _ => definite,
            };
            answers = random.NextDouble() < share ? answers.With(question, answer) : answers;
        }

        return answers;
    }
}
