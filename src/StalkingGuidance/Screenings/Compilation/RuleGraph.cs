namespace StalkingGuidance.Screenings.Compilation;

/// <summary>
/// The rules as a graph of "all" and "any" over atoms. Nothing is negated, so each node can only rise when atoms rise; equal conditions are one node.
/// This is the form that explanations and proofs walk over; <see cref="GateProgram"/> is the same made for speed. Immutable and thread-safe.
/// </summary>
internal sealed class RuleGraph
{
    /// <summary>The atomic tests: the nation's first, then those of each question in turn. Atom n is bit n of the facts.</summary>
    public required Atom[] Atoms { get; init; }

    /// <summary>The nodes; inputs stand before what they feed.</summary>
    public required RuleNode[] Nodes { get; init; }

    /// <summary>The node of each outcome, most urgent first. The last is always so.</summary>
    public required int[] Outcomes { get; init; }

    /// <summary>The rows that have a condition, the most serious level first. Where none matches, the level is <see cref="Indication.NotEnoughToTell"/>.</summary>
    public required IndicationRoot[] Rows { get; init; }

    /// <summary>The node of each indicator, in the order of the screening.</summary>
    public required int[] Indicators { get; init; }

    /// <summary>The node of each contradiction's condition, on the answers as they were given.</summary>
    public required int[] Contradictions { get; init; }

    /// <summary>The node of the test that each contradiction counts as, on the answers as they were given.</summary>
    public required int[] CountsAs { get; init; }

    /// <summary>The node of each question's condition for being asked; -1 where it always is.</summary>
    public required int[] AskedWhen { get; init; }

    /// <summary>Works out every node in one world.</summary>
    /// <param name="facts">A bit for each atom that is so.</param>
    /// <param name="values">Takes a value for each node.</param>
    public void Evaluate(ReadOnlySpan<ulong> facts, Span<bool> values)
    {
        for (int i = 0; i < Nodes.Length; i++)
        {
            ref readonly RuleNode node = ref Nodes[i];
            values[i] = node.Kind switch
            {
                NodeKind.Atom => Bits.Has(facts, node.Atom),
                NodeKind.All => AreAll(node.Inputs, values),
                _ => IsAny(node.Inputs, values),
            };
        }
    }

    private static bool AreAll(int[] inputs, Span<bool> values)
    {
        foreach (int input in inputs)
        {
            if (!values[input])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAny(int[] inputs, Span<bool> values)
    {
        foreach (int input in inputs)
        {
            if (values[input])
            {
                return true;
            }
        }

        return false;
    }
}
