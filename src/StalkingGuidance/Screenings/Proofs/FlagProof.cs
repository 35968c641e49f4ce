using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Evaluation;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>A risk flag that is met gives at least the urgency that the pack's list of flags gives it.</summary>
internal static class FlagProof
{
    public static IEnumerable<ProofFailure> Check(ProofGround ground)
    {
        for (int i = 0; i < ground.Screening.Indicators.Length; i++)
        {
            Indicator indicator = ground.Screening.Indicators[i];
            if (indicator.RiskFlag is not { } flag || ground.Subject.Basis.UrgencyOf(flag) is not { } urgency)
            {
                continue;
            }

            foreach (SymbolicWorld world in ground.Worlds)
            {
                int node = ground.Graph.Indicators[i];
                if (ground.Smallest(ground.Diagrams.Without(world.Must[node], world.Reaches(Scale.Urgency, (int)urgency, established: true)), world.Nation) is { } example)
                {
                    yield return new ProofFailure($"The indicator '{indicator}' stands for the risk flag '{flag}', and can be met without the urgency '{Urgencies.Words.WordOf((int)urgency)}'.", [example]);
                    break;
                }
            }
        }
    }
}
