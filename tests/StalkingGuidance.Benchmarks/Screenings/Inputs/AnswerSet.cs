using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Benchmarks.Screenings.Inputs;

/// <summary>
/// One set of partial answers, and what it makes of each atomic test. Every contender gets the tests already worked out, in the form that it likes best,
/// so that rules alone are measured.
/// </summary>
internal sealed class AnswerSet
{
    private AnswerSet(Answers answers) => Answers = answers;

    public Answers Answers { get; }

    public Nation? Nation => Answers.Nation;

    /// <summary>Answer sets at random, the same for the same screening: from hardly anything answered to everything, some unsure, from every nation and none.</summary>
    public static AnswerSet[] Many(Screening screening, int count)
    {
        Random random = new(4096);
        AnswerSet[] sets = new AnswerSet[count];
        for (int i = 0; i < count; i++)
        {
            sets[i] = new AnswerSet(Answer(screening, random));
        }

        return sets;
    }

    /// <summary>Whether a test must be passed.</summary>
    public bool Must(int atom) => Bits.Has(Answers.Must, atom);

    /// <summary>Whether a test may be passed.</summary>
    public bool May(int atom) => Bits.Has(Answers.May, atom);

    /// <summary>True, false, or not known.</summary>
    public bool? Truth(int atom) => Must(atom) ? true : May(atom) ? null : false;

    /// <summary>Two bits a test, "must" below "may", thirty-two tests in each word.</summary>
    public ulong[] TwoBits(int atoms)
    {
        ulong[] words = new ulong[(atoms + 31) / 32];
        for (int atom = 0; atom < atoms; atom++)
        {
            words[atom / 32] |= ((Must(atom) ? 1UL : 0) | (May(atom) ? 2UL : 0)) << (2 * (atom % 32));
        }

        return words;
    }

    private static Answers Answer(Screening screening, Random random)
    {
        Nation? nation = random.Next(9) is var number && number > 0 ? (Nation)((number + 1) / 2) : null;
        Answers answers = screening.Answers(nation);
        double answered = random.NextDouble();
        double concern = random.NextDouble() * random.NextDouble();
        for (int question = 0; question < screening.Questions.Length; question++)
        {
            if (random.NextDouble() < answered)
            {
                answers = answers.With(question, random.Next(8) == 0 ? GivenAnswer.Unsure : Definite(screening.Questions[question], random, concern));
            }
        }

        return answers;
    }

    private static GivenAnswer Definite(Question question, Random random, double concern)
    {
        bool Concerns() => random.NextDouble() < concern;
        ulong options = 0;
        switch (question.Type)
        {
            case QuestionType.YesNo:
                return GivenAnswer.Chosen(Concerns() ? 0b10UL : 0b01UL);
            case QuestionType.Count:
                return GivenAnswer.Counted(Concerns() ? random.Next(2, 6) : random.Next(2));
            case QuestionType.Choice:
                return GivenAnswer.Chosen(1UL << (Concerns() ? random.Next(question.Options.Length) : 0));
            default:
                for (int option = 0; option < question.Options.Length; option++)
                {
                    options |= random.NextDouble() < concern / 2 ? 1UL << option : 0;
                }

                return GivenAnswer.Chosen(options);
        }
    }
}
