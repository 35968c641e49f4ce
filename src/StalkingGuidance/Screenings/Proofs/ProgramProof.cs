using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>Runs the gates over all answers at once, and holds what comes out against the graph that all other proofs are about.</summary>
internal static class ProgramProof
{
    public static IEnumerable<ProofFailure> Check(ProofGround ground)
    {
        GateProgram program = ground.Subject.Program;
        foreach (SymbolicWorld world in ground.Worlds)
        {
            foreach (Diagram[] values in new[] { world.Must, world.May })
            {
                Diagram[] state = Run(ground, program, values);
                foreach ((int node, Diagram ran, string name) in Roots(ground, program, state, world.Nation))
                {
                    Diagram differs = ground.Diagrams.Or(ground.Diagrams.Without(ran, values[node]), ground.Diagrams.Without(values[node], ran));
                    if (ground.Smallest(differs, world.Nation) is { } example)
                    {
                        yield return new ProofFailure($"The compiled gates decide {name} differently than the rules.", [example]);
                    }
                }
            }
        }
    }

    private static Diagram[] Run(ProofGround ground, GateProgram program, Diagram[] values)
    {
        DecisionDiagrams diagrams = ground.Diagrams;
        Diagram[] state = new Diagram[program.StateWords * 64];
        for (int node = 0; node < values.Length; node++)
        {
            if (ground.Graph.Nodes[node].Kind == NodeKind.Atom)
            {
                state[ground.Graph.Nodes[node].Atom] = values[node];
            }
        }

        for (int block = 0; block < program.Sources.Length; block++)
        {
            for (int lane = 0; lane < GateProgram.Lanes; lane++)
            {
                Diagram hit = Diagram.False;
                ulong flip = program.Flips[(block * GateProgram.Lanes) + lane];
                for (ulong left = program.Masks[(block * GateProgram.Lanes) + lane]; left != 0; left &= left - 1)
                {
                    hit = diagrams.Or(hit, BitOf(diagrams, state, program.Sources[block], left, flip));
                }

                int target = (program.Targets[block] * 8) + lane;
                state[target] = diagrams.Or(state[target], hit);
            }
        }

        return state;
    }

    private static IEnumerable<(int Node, Diagram Ran, string Name)> Roots(ProofGround ground, GateProgram program, Diagram[] state, Nation nation)
    {
        for (int i = 0; i < ground.Graph.Outcomes.Length; i++)
        {
            yield return (ground.Graph.Outcomes[i], Root(program.OutcomeWord, program.OutcomeFlips, program.OutcomeMasks, i), $"the outcome '{ground.Screening.Outcomes[i].Id}'");
        }

        // The rows of other nations are not looked at; so they are not so, as in the graph.
        ulong[] rowMasks = program.RowMasks[(int)Jurisdictions.Of(nation) - 1];
        for (int i = 0; i < ground.Graph.Rows.Length; i++)
        {
            yield return (ground.Graph.Rows[i].Node, Root(program.RowWord, program.RowFlips, rowMasks, i), $"the row '{ReachProof.RowOf(ground, ground.Graph.Rows[i])}'");
        }

        Diagram Root(int firstWord, ulong[] flips, ulong[] masks, int root)
        {
            ulong bit = 1UL << (root & 63);
            int word = root >> 6;
            return (masks[word] & bit) == 0 ? Diagram.False : BitOf(ground.Diagrams, state, firstWord + word, bit, flips[word]);
        }
    }

    private static Diagram BitOf(DecisionDiagrams diagrams, Diagram[] state, int word, ulong lowestSet, ulong flip)
    {
        int bit = System.Numerics.BitOperations.TrailingZeroCount(lowestSet);
        Diagram value = state[(word * 64) + bit];
        return ((flip >> bit) & 1) != 0 ? diagrams.Not(value) : value;
    }
}
