using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>Questions matter while they are asked, and no longer when they are not.</summary>
internal static class QuestionProof
{
    /// <summary>For some answers to the others each question is asked, and two answers to it differ in the urgency or the indication.</summary>
    public static IEnumerable<ProofFailure> CanChange(ProofGround ground)
    {
        for (int question = 0; question < ground.Space.Variables.Length; question++)
        {
            if (!ground.Worlds.Any(world => CanChange(ground, world, question)))
            {
                yield return new ProofFailure($"No answer to '{ground.Screening.Questions[question]}' can change the urgency or the indication while it is asked.", []);
            }
        }
    }

    /// <summary>While 'asked-when' is ruled out, no answer to the question could establish more.</summary>
    public static IEnumerable<ProofFailure> HidesNothing(ProofGround ground)
    {
        for (int question = 0; question < ground.Space.Variables.Length; question++)
        {
            AnswerVariable variable = ground.Space.Variables[question];
            StepProof steps = new(ground);
            foreach (SymbolicWorld world in ground.Worlds)
            {
                Diagram notAsked = ground.With(ground.Diagrams.Not(world.IsAsked(question)), question, default);
                foreach (Threshold threshold in world.Thresholds.Where(threshold => threshold.IsEstablished && !notAsked.IsFalse))
                {
                    Diagram missing = ground.With(threshold.When, question, default);
                    Diagram more = ground.Diagrams.Without(ground.Diagrams.And(threshold.When, ground.Diagrams.Without(variable.Domain, variable.IsMissing)), missing);
                    Diagram hidden = ground.Diagrams.And(ground.Diagrams.And(more, notAsked), ground.Space.Domain);
                    if (ground.Space.Smallest(hidden, out _) is { } bits)
                    {
                        steps.Refuse(world, question, variable.CubeOf(default), variable.CubeOf(variable.Read(bits)), threshold, reverse: true, within: notAsked);
                    }
                }
            }

            steps.Close();
            foreach (ProofFailure failure in steps.Failures)
            {
                yield return failure with { Message = $"'{variable.Question}' is not asked there, although it matters. {failure.Message}" };
            }
        }
    }

    /// <summary>Whether a question is asked depends on those before it alone, so that asking cannot go round in a circle.</summary>
    public static IEnumerable<ProofFailure> LooksBack(ProofGround ground)
    {
        for (int question = 0; question < ground.Space.Variables.Length; question++)
        {
            HashSet<int> bits = [.. ground.Worlds.SelectMany(world => ground.Diagrams.BitsOf(world.IsAsked(question)))];
            foreach (AnswerVariable later in ground.Space.Variables.Skip(question).Where(later => bits.Any(bit => bit >= later.FirstBit && bit < later.FirstBit + later.BitCount)))
            {
                yield return new ProofFailure($"Whether '{ground.Screening.Questions[question]}' is asked depends on '{later.Question}', which does not stand before it.", []);
            }
        }
    }

    private static bool CanChange(ProofGround ground, SymbolicWorld world, int question)
    {
        DecisionDiagrams diagrams = ground.Diagrams;
        Diagram asked = diagrams.And(ground.With(world.IsAsked(question), question, default), ground.Space.DomainsWithout[question]);
        return world.Thresholds.Any(threshold =>
            !diagrams.And(asked, diagrams.Without(ground.WithSomeAnswer(threshold.When, question), ground.WithEveryAnswer(threshold.When, question))).IsFalse);
    }
}
