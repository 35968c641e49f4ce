using System.Collections.Immutable;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Proofs;

namespace StalkingGuidance.Screenings.Comparing;

/// <summary>Where a version's questions and options are in a <see cref="SharedSpace"/>.</summary>
/// <param name="Screening">The version.</param>
/// <param name="Variables">The variable of each question.</param>
/// <param name="Options">The place of each question's each option.</param>
internal sealed record VersionPlaces(Screening Screening, int[] Variables, int[][] Options)
{
    public SymbolicWorld[] WorldsIn(AnswerSpace space) => SymbolicWorld.Of(
        space,
        Screening.Rules.Graph,
        Screening.Rules.Urgencies,
        new AtomFacts(space) { Variables = Variables, Options = Options });

    /// <summary>What this version sees of answers.</summary>
    public ProofExample Read(AnswerSpace space, ReadOnlySpan<bool> bits, Nation? nation)
    {
        ImmutableArray<CaseAnswer>.Builder answers = ImmutableArray.CreateBuilder<CaseAnswer>();
        for (int i = 0; i < Variables.Length; i++)
        {
            GivenAnswer answer = space.Variables[Variables[i]].Read(bits);
            Question question = Screening.Questions[i];
            if (answer.State == AnswerState.Given && Options[i].Length > 0)
            {
                ulong own = 0;
                for (int option = 0; option < Options[i].Length; option++)
                {
                    own |= ((answer.Options >> Options[i][option]) & 1) << option;
                }

                answer = own == 0 && question.Type == QuestionType.Choice ? default : GivenAnswer.Chosen(own);
            }

            if (answer.State != AnswerState.Missing)
            {
                answers.Add(new CaseAnswer(question.Id, answer));
            }
        }

        return new ProofExample(Screening, nation, answers.DrainToImmutable());
    }
}
