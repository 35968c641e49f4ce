using System.Collections.Immutable;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>
/// Asking ends, and ends only when nothing can change. By three steps:
/// <list type="number">
/// <item>Whatever is asked is not answered yet, and is never asked again once it was answered or passed over; there are finitely many questions.
/// <see cref="Ends"/> holds the engine to it along many ways.</item>
/// <item>The engine asks a question when two answers to it can differ, whatever is answered to the others that are open. So when it asks none,
/// all answers to the open questions come to one and the same result, since one can be turned into another question by question.</item>
/// <item><see cref="NothingLeft"/> proves over all answers that what every answer to a question comes to, no answer comes to as well. Taking the answers
/// back one by one, the result now is that same result.</item>
/// </list>
/// Answers to other questions never open one that was closed (see <see cref="NothingReopens"/>), so nothing becomes worth asking later.
/// </summary>
internal static class AskingProof
{
    /// <summary>Along each way nothing is asked twice, and where asking ends no answer to what is open can change a result.</summary>
    public static IEnumerable<ProofFailure> Ends(ProofGround ground)
    {
        foreach (AskingStep step in ground.Walk)
        {
            if (step.Next is { } next)
            {
                if (step.Answers[next.Id].State != AnswerState.Missing)
                {
                    yield return new ProofFailure($"'{next}' is asked again after it was answered or passed over.", [ExampleOf(ground, step.Answers)]);
                    yield break;
                }
            }
            else if (new AskingState(ground, step.Answers) is var state && state.Change() is { } change)
            {
                string open = string.Join(", ", state.Open.Select(i => $"'{ground.Screening.Questions[i]}'"));
                yield return new ProofFailure($"Nothing more is asked, although answers to {open} can change {change.Threshold}.", [ExampleOf(ground, step.Answers), change.Example]);
                yield break;
            }
        }
    }

    /// <summary>Along each way no question is asked of which no answer can change a result.</summary>
    public static IEnumerable<ProofFailure> NotInVain(ProofGround ground)
    {
        foreach (AskingStep step in ground.Walk.Where(step => step.Next is not null))
        {
            int question = ground.Screening.Questions.IndexOf(step.Next!);
            AskingState state = new(ground, step.Answers);
            if (state.Open.Contains(question) && !state.CanChange(question))
            {
                yield return new ProofFailure($"'{step.Next}' is asked, although no answer to it can change the urgency or the indication any more.", [ExampleOf(ground, step.Answers)]);
                yield break;
            }
        }
    }

    /// <summary>There is no question of which every answer comes to one thing, and no answer to another.</summary>
    public static IEnumerable<ProofFailure> NothingLeft(ProofGround ground)
    {
        DecisionDiagrams diagrams = ground.Diagrams;
        for (int question = 0; question < ground.Space.Variables.Length; question++)
        {
            StepProof steps = new(ground);
            AnswerVariable variable = ground.Space.Variables[question];
            foreach (SymbolicWorld world in ground.Worlds)
            {
                foreach (Threshold threshold in world.Thresholds)
                {
                    Diagram missing = ground.With(threshold.When, question, default);
                    Diagram unseen = threshold.IsEstablished
                        ? diagrams.Without(ground.WithEveryAnswer(threshold.When, question), missing)
                        : diagrams.Without(missing, ground.WithSomeAnswer(threshold.When, question));
                    if (!diagrams.And(unseen, ground.Space.DomainsWithout[question]).IsFalse)
                    {
                        steps.Refuse(world, question, variable.CubeOf(default), variable.CubeOf(GivenAnswer.Unsure), threshold, reverse: threshold.IsEstablished, within: unseen);
                    }
                }
            }

            steps.Close();
            foreach (ProofFailure failure in steps.Failures)
            {
                yield return failure with { Message = $"Every answer to '{variable.Question}' would change the same, so it is not asked. {failure.Message}" };
            }
        }
    }

    /// <summary>An answer to one question never opens another that was closed.</summary>
    public static IEnumerable<ProofFailure> NothingReopens(ProofGround ground)
    {
        for (int asked = 0; asked < ground.Space.Variables.Length; asked++)
        {
            for (int question = 0; question < ground.Space.Variables.Length; question++)
            {
                foreach (SymbolicWorld world in ground.Worlds)
                {
                    Diagram isAsked = world.IsAsked(asked);
                    Diagram reopens = ground.Diagrams.Without(isAsked, ground.With(isAsked, question, default));
                    if (ground.Smallest(reopens, world.Nation) is { } example)
                    {
                        yield return new ProofFailure($"An answer to '{ground.Screening.Questions[question]}' opens '{ground.Screening.Questions[asked]}', which was closed without it.", [example]);
                        yield break;
                    }
                }
            }
        }
    }

    private static ProofExample ExampleOf(ProofGround ground, Answers answers)
    {
        ImmutableArray<CaseAnswer> given =
        [
            .. ground.Screening.Questions.Select((question, i) => new CaseAnswer(question.Id, answers.Of(i)))
                .Where(answer => answer.Answer.State is AnswerState.Given or AnswerState.Unsure),
        ];
        return new ProofExample(ground.Screening, answers.Nation, given);
    }
}
