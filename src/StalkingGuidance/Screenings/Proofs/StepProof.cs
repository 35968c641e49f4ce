using StalkingGuidance.Screenings.Diagrams;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>Looks for a change of one answer that changes a result the wrong way. Keeps the smallest for each question.</summary>
internal sealed class StepProof(ProofGround ground)
{
    private readonly List<ProofFailure> failures = [];
    private ProofFailure? smallest;
    private long smallestCost;

    public IReadOnlyList<ProofFailure> Failures => failures;

    /// <summary>
    /// Refuses that a step takes away a level that was reached. The bits that the two answers do not set may be anything, alike in both.
    /// </summary>
    /// <param name="world">The nation.</param>
    /// <param name="question">The question.</param>
    /// <param name="from">The bits of the one answer.</param>
    /// <param name="to">The bits of the other.</param>
    /// <param name="threshold">The level.</param>
    /// <param name="reverse">Whether it is to be refused that the step reaches a level, instead.</param>
    /// <param name="within">Where to look; the domain of the other questions is added.</param>
    public void Refuse(SymbolicWorld world, int question, BitValue[] from, BitValue[] to, Threshold threshold, bool reverse = false, Diagram? within = null)
    {
        DecisionDiagrams diagrams = ground.Diagrams;
        Diagram before = diagrams.With(threshold.When, from);
        Diagram after = diagrams.With(threshold.When, to);
        Diagram wrong = reverse ? diagrams.Without(after, before) : diagrams.Without(before, after);
        if (wrong.IsFalse)
        {
            return;
        }

        wrong = diagrams.And(wrong, ground.Space.DomainsWithout[question]);
        wrong = within is { } limit ? diagrams.And(wrong, diagrams.With(limit, from)) : wrong;
        if (ground.Space.Smallest(wrong, out long cost) is not { } bits || (smallest is not null && cost >= smallestCost))
        {
            return;
        }

        bool[] lower = Set(bits, from);
        bool[] higher = Set(bits, to);
        AnswerVariable variable = ground.Space.Variables[question];
        string words = $"'{variable.Question}' from {ProofExample.WordsOf(variable.Question, variable.Read(lower))} to {ProofExample.WordsOf(variable.Question, variable.Read(higher))}";
        smallestCost = cost;
        smallest = new ProofFailure(
            $"Changing {words} turns {ProofGround.Reached(world, threshold, lower)} into {ProofGround.Reached(world, threshold, higher)}.",
            [ground.Example(lower, world.Nation), ground.Example(higher, world.Nation)]);
    }

    /// <summary>Takes the smallest that was found since the last call into the failures.</summary>
    public void Close()
    {
        if (smallest is not null)
        {
            failures.Add(smallest);
            smallest = null;
        }
    }

    private static bool[] Set(bool[] bits, BitValue[] values)
    {
        bool[] set = [.. bits];
        foreach (BitValue value in values)
        {
            set[value.Bit] = value.Value;
        }

        return set;
    }
}
