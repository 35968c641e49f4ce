using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>Changes of one answer, and what they may not do. Longer ways are made of such steps.</summary>
internal static class ConcernProof
{
    /// <summary>More concern takes no level away, neither one that is established nor one that is possible.</summary>
    public static IEnumerable<ProofFailure> MoreConcern(ProofGround ground)
    {
        StepProof steps = new(ground);
        for (int question = 0; question < ground.Space.Variables.Length; question++)
        {
            foreach (ConcernPair pair in ConcernPair.Of(ground.Space.Variables[question]))
            {
                foreach (SymbolicWorld world in ground.Worlds)
                {
                    foreach (Threshold threshold in world.Thresholds)
                    {
                        steps.Refuse(world, question, pair.Lower, pair.Higher, threshold);
                    }
                }
            }

            steps.Close();
        }

        return steps.Failures;
    }

    /// <summary>Answering takes away nothing that was established, and makes nothing possible that was ruled out.</summary>
    public static IEnumerable<ProofFailure> MoreAnswers(ProofGround ground)
    {
        StepProof steps = new(ground);
        for (int question = 0; question < ground.Space.Variables.Length; question++)
        {
            AnswerVariable variable = ground.Space.Variables[question];
            BitValue[] missing = variable.CubeOf(default);
            List<BitValue[]> answers = [variable.CubeOf(GivenAnswer.Unsure), .. variable.Values.Select(variable.CubeOf)];
            foreach (SymbolicWorld world in ground.Worlds)
            {
                foreach (Threshold threshold in world.Thresholds)
                {
                    foreach (BitValue[] answer in answers)
                    {
                        steps.Refuse(world, question, missing, answer, threshold, reverse: !threshold.IsEstablished);
                    }

                    if (variable.TakesMany)
                    {
                        RefuseForChosen(ground, steps, world, question, threshold);
                    }
                }
            }

            steps.Close();
        }

        return [.. steps.Failures, .. EstablishedIsPossible(ground)];
    }

    /// <summary>"Not sure" rules nothing out that was possible with no answer.</summary>
    public static IEnumerable<ProofFailure> NotSure(ProofGround ground)
    {
        StepProof steps = new(ground);
        for (int question = 0; question < ground.Space.Variables.Length; question++)
        {
            AnswerVariable variable = ground.Space.Variables[question];
            foreach (SymbolicWorld world in ground.Worlds)
            {
                foreach (Threshold threshold in world.Thresholds.Where(threshold => !threshold.IsEstablished))
                {
                    steps.Refuse(world, question, variable.CubeOf(default), variable.CubeOf(GivenAnswer.Unsure), threshold);
                }
            }

            steps.Close();
        }

        return steps.Failures;
    }

    /// <summary>The step from no answer to whatever is chosen of many, found first, and then shown by one choice.</summary>
    private static void RefuseForChosen(ProofGround ground, StepProof steps, SymbolicWorld world, int question, Threshold threshold)
    {
        AnswerVariable variable = ground.Space.Variables[question];
        DecisionDiagrams diagrams = ground.Diagrams;
        Diagram missing = ground.With(threshold.When, question, default);
        Diagram wrong = threshold.IsEstablished ? diagrams.Without(missing, threshold.When) : diagrams.Without(threshold.When, missing);
        if (ground.Space.Smallest(diagrams.And(diagrams.And(wrong, variable.IsGiven), ground.Space.Domain), out _) is { } bits)
        {
            steps.Refuse(world, question, variable.CubeOf(default), variable.CubeOf(variable.Read(bits)), threshold, reverse: !threshold.IsEstablished);
        }
    }

    private static IEnumerable<ProofFailure> EstablishedIsPossible(ProofGround ground)
    {
        foreach (SymbolicWorld world in ground.Worlds)
        {
            foreach (Threshold threshold in world.Thresholds.Where(threshold => threshold.IsEstablished))
            {
                Diagram possible = world.Reaches(threshold.Scale, threshold.Level, established: false);
                if (ground.Smallest(ground.Diagrams.Without(threshold.When, possible), world.Nation) is { } example)
                {
                    yield return new ProofFailure($"What establishes {threshold} also rules it out.", [example]);
                    yield break;
                }
            }
        }
    }
}
