using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>One state of the answers within all that may still be answered: what is settled is set, what is open is left open.</summary>
internal sealed class AskingState
{
    private readonly ProofGround ground;
    private readonly BitValue[] settled;
    private readonly SymbolicWorld[] worlds;
    private readonly bool[] now;
    private readonly Diagram domain;

    public AskingState(ProofGround ground, Answers answers)
    {
        this.ground = ground;
        DecisionDiagrams diagrams = ground.Diagrams;
        worlds = answers.Nation is { } nation ? [ground.AllWorlds.First(world => world.Nation == nation)] : ground.Worlds;
        now = new bool[diagrams.Bits];
        for (int i = 0; i < ground.Space.Variables.Length; i++)
        {
            Array.ForEach(ground.Space.Variables[i].CubeOf(answers.Of(i)), bit => now[bit.Bit] = bit.Value);
        }

        Open = [.. Enumerable.Range(0, ground.Space.Variables.Length).Where(i => answers.Of(i).State == AnswerState.Missing && worlds.Any(world => diagrams.Holds(world.IsAsked(i), now)))];
        settled = [.. Enumerable.Range(0, ground.Space.Variables.Length).Except(Open).SelectMany(i => ground.Space.Variables[i].CubeOf(answers.Of(i)))];
        domain = diagrams.With(ground.Space.Domain, settled);
    }

    /// <summary>The questions that are not answered, and are asked.</summary>
    public int[] Open { get; }

    /// <summary>Answers to open questions that change a result: where, what, and the answers. <see langword="null"/> when none can.</summary>
    public (Threshold Threshold, ProofExample Example)? Change()
    {
        foreach (SymbolicWorld world in worlds)
        {
            foreach (Threshold threshold in world.Thresholds)
            {
                Diagram left = ground.Diagrams.With(threshold.When, settled);
                Diagram other = ground.Diagrams.Holds(threshold.When, now) ? ground.Diagrams.Not(left) : left;
                if (ground.Space.Smallest(ground.Diagrams.And(other, domain), out _) is { } bits)
                {
                    Array.ForEach(settled, bit => bits[bit.Bit] = bit.Value);
                    return (threshold, ground.Example(bits, world.Nation));
                }
            }
        }

        return null;
    }

    /// <summary>Whether two answers to one open question can differ, whatever is answered to the others.</summary>
    public bool CanChange(int question)
    {
        AnswerVariable variable = ground.Space.Variables[question];
        Diagram others = ground.Diagrams.Exists(domain, variable.FirstBit, variable.BitCount);
        return worlds.Any(world => world.Thresholds.Any(threshold =>
        {
            Diagram left = ground.Diagrams.With(threshold.When, settled);
            return !ground.Diagrams.And(others, ground.Diagrams.Without(ground.WithSomeAnswer(left, question), ground.WithEveryAnswer(left, question))).IsFalse;
        }));
    }
}
