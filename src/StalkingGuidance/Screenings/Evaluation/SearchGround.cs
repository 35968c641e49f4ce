using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>
/// A level that is to be moved in one world, and the nodes that have a part in it: those below it that are not moved yet, and that open questions could move.
/// They are numbered anew, those that feed before those that are fed; the last one stands for the level. Other nodes stay what they are whatever is answered,
/// and no gate that is here waits for them: one that needs all of its inputs has them moved, and one that needs any has them not moved.
/// </summary>
internal sealed class SearchGround
{
    private readonly CompiledRules rules;
    private readonly ulong[] words;
    private readonly bool raising;
    private readonly int[] roots;
    private readonly bool[] variables;

    /// <summary>Gathers the nodes.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="words">What each node is in the world (see <see cref="Glance"/>).</param>
    /// <param name="scale">The scale.</param>
    /// <param name="level">The level on it.</param>
    /// <param name="raising">Whether it is to be reached, or to be missed.</param>
    public SearchGround(CompiledRules rules, ulong[] words, Scale scale, int level, bool raising)
    {
        this.rules = rules;
        this.words = words;
        this.raising = raising;
        Moves = raising ? rules.Asking.Raising : rules.Asking.Lowering;
        roots = RootsOf(rules, scale, level);
        int[] places = new int[rules.Graph.Nodes.Length + 1];
        (Count, int inputCount) = Mark(places);
        Atoms = new int[Count];
        AreAll = new bool[Count];
        FirstInputs = new int[Count + 1];
        Inputs = new int[inputCount];
        variables = new bool[rules.Variables.Length];
        Gather(places);
    }

    /// <summary>How many nodes there are. The last stands for the level.</summary>
    public int Count { get; }

    /// <summary>The atom that each node is; -1 when it is a gate.</summary>
    public int[] Atoms { get; }

    /// <summary>Whether all inputs of each gate must be moved for it to be moved; otherwise one will do.</summary>
    public bool[] AreAll { get; }

    /// <summary>The place in <see cref="Inputs"/> of each node's first input; one more for the end.</summary>
    public int[] FirstInputs { get; }

    /// <summary>The inputs that have a part, node by node.</summary>
    public int[] Inputs { get; }

    /// <summary>What answers to each variable can move.</summary>
    public AnswerMoves[] Moves { get; }

    /// <summary>Whether a variable has a part.</summary>
    public bool Has(int variable) => variables[variable];

    /// <summary>The inputs of a node that have a part.</summary>
    public ReadOnlySpan<int> InputsOf(int node) => Inputs.AsSpan(FirstInputs[node], FirstInputs[node + 1] - FirstInputs[node]);

    private static int[] RootsOf(CompiledRules rules, Scale scale, int level)
    {
        List<int> found = [];
        for (int i = 0; scale == Scale.Urgency && i < rules.Urgencies.Length && (int)rules.Urgencies[i] >= level; i++)
        {
            found.Add(rules.Graph.Outcomes[i]);
        }

        for (int i = 0; scale == Scale.Indication && i < rules.Graph.Rows.Length && (int)rules.Graph.Rows[i].Level >= level; i++)
        {
            found.Add(rules.Graph.Rows[i].Node);
        }

        return [.. found];
    }

    /// <summary>Marks what has a part with 1. Inputs stand before what they feed, so one pass from the end finds all.</summary>
    private (int Nodes, int Inputs) Mark(int[] places)
    {
        int count = 0;
        int inputCount = 0;
        places[^1] = 1;
        for (int node = places.Length - 1; node >= 0; node--)
        {
            if (places[node] != 0)
            {
                count++;
                foreach (int input in RuleInputsOf(node))
                {
                    if (IsLive(input))
                    {
                        places[input] = 1;
                        inputCount++;
                    }
                }
            }
        }

        return (count, inputCount);
    }

    private void Gather(int[] places)
    {
        int next = 0;
        int nextInput = 0;
        for (int node = 0; node < places.Length; node++)
        {
            if (places[node] == 0)
            {
                continue;
            }

            places[node] = next;
            FirstInputs[next] = nextInput;
            bool isLevel = node == places.Length - 1;
            AreAll[next] = isLevel ? !raising : rules.Graph.Nodes[node].Kind == NodeKind.All == raising;
            Atoms[next] = isLevel ? -1 : rules.Graph.Nodes[node].Atom;
            if (Atoms[next] >= 0)
            {
                variables[rules.Graph.Atoms[Atoms[next]].Variable] = true;
            }

            foreach (int input in RuleInputsOf(node))
            {
                if (IsLive(input))
                {
                    Inputs[nextInput++] = places[input];
                }
            }

            FirstInputs[++next] = nextInput;
        }
    }

    private int[] RuleInputsOf(int node) => node == rules.Graph.Nodes.Length ? roots : rules.Graph.Nodes[node].Inputs;

    // Not moved in the world as it is, and moved at the bound of what can be answered.
    private bool IsLive(int node) => raising
        ? (words[node] & (AskingPlan.Must | AskingPlan.Highest)) == AskingPlan.Highest
        : (words[node] & (AskingPlan.May | AskingPlan.Lowest)) == AskingPlan.May;
}
