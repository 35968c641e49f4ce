namespace StalkingGuidance.Screenings.Compilation;

/// <summary>
/// Lays the nodes that a decision needs out as blocks of gates, level by level, so that a block only reads what earlier ones wrote.
/// Within a level, gates that read the same words stand together: each word that a group of eight reads costs a block.
/// </summary>
internal sealed class GateProgramBuilder
{
    private readonly RuleGraph graph;
    private readonly List<int> sources = [];
    private readonly List<int> targets = [];
    private readonly List<ulong> flips = [];
    private readonly List<ulong> masks = [];
    private readonly List<BlockRun> runs = [];

    // The bit of the state at which each node's gate is, or -1.
    private readonly int[] bits;
    private int nextByte;
    private bool readsNation;

    private GateProgramBuilder(RuleGraph graph)
    {
        this.graph = graph;
        bits = new int[graph.Nodes.Length];
    }

    public static GateProgram Build(RuleGraph graph) => new GateProgramBuilder(graph).Build();

    private GateProgram Build()
    {
        PlaceAtoms();
        foreach (List<int> level in GateLevels.Of(graph))
        {
            PlaceLevel(level);
        }

        int[] rows = new int[graph.Rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = graph.Rows[i].When;
        }

        (int outcomeWord, ulong[] outcomeFlips, ulong[] outcomeMasks) = PlaceRoots(graph.Outcomes);
        (int rowWord, ulong[] rowFlips, _) = PlaceRoots(rows);
        return new GateProgram
        {
            FactWords = Bits.WordsFor(graph.Atoms.Length),
            StateWords = Math.Max(1, rowWord + rowFlips.Length),
            Sources = [.. sources],
            Targets = [.. targets],
            Runs = [.. runs],
            Flips = [.. flips],
            Masks = [.. masks],
            OutcomeWord = outcomeWord,
            OutcomeFlips = outcomeFlips,
            OutcomeMasks = outcomeMasks,
            RowWord = rowWord,
            RowFlips = rowFlips,
            RowMasks = MasksByJurisdiction(rowFlips.Length),
            ReadsNation = readsNation,
        };
    }

    private ulong[][] MasksByJurisdiction(int words)
    {
        ulong[][] jurisdictions = [new ulong[words], new ulong[words], new ulong[words]];
        for (int row = 0; row < graph.Rows.Length; row++)
        {
            Bits.Set(jurisdictions[(int)graph.Rows[row].Jurisdiction - 1], row, true);
        }

        return jurisdictions;
    }

    private void PlaceAtoms()
    {
        for (int i = 0; i < bits.Length; i++)
        {
            bits[i] = graph.Nodes[i].Kind == NodeKind.Atom ? graph.Nodes[i].Atom : -1;
        }

        nextByte = (graph.Atoms.Length + 7) >> 3;
    }

    private void PlaceLevel(List<int> gates)
    {
        gates.Sort((a, b) =>
        {
            int byFirst = FirstWord(a).CompareTo(FirstWord(b));
            int byLast = byFirst != 0 ? byFirst : LastWord(a).CompareTo(LastWord(b));
            return byLast != 0 ? byLast : a.CompareTo(b);
        });
        for (int from = 0; from < gates.Count; from += GateProgram.Lanes)
        {
            PlaceEight(gates, from);
            for (int lane = 0; lane < GateProgram.Lanes && from + lane < gates.Count; lane++)
            {
                bits[gates[from + lane]] = ((nextByte - 1) << 3) + lane;
            }
        }

        EndRuns();
    }

    /// <summary>Places roots side by side, so that the first that is so is found by counting zero bits. A root may also have a gate elsewhere.</summary>
    private (int Word, ulong[] Flips, ulong[] Masks) PlaceRoots(int[] roots)
    {
        nextByte = (nextByte + 7) & ~7;
        int word = nextByte >> 3;
        ulong[] rootFlips = new ulong[Bits.WordsFor(roots.Length)];
        ulong[] rootMasks = new ulong[rootFlips.Length];
        for (int i = 0; i < roots.Length; i++)
        {
            Bits.Set(rootMasks, i, true);
            Bits.Set(rootFlips, i, graph.Nodes[roots[i]].Kind == NodeKind.All);
        }

        List<int> gates = [.. roots];
        for (int from = 0; from < gates.Count; from += GateProgram.Lanes)
        {
            PlaceEight(gates, from);
        }

        EndRuns();
        nextByte = (word + rootFlips.Length) << 3;
        return (word, rootFlips, rootMasks);
    }

    /// <summary>Ends the runs of a level, one for each word that its blocks write.</summary>
    private void EndRuns()
    {
        for (int block = runs is [.., var last] ? last.End : 0; block < targets.Count; block++)
        {
            int word = targets[block] >> 3;
            if (block + 1 == targets.Count || targets[block + 1] >> 3 != word)
            {
                runs.Add(new BlockRun(word, block + 1));
            }
        }
    }

    /// <summary>Adds the blocks of up to eight gates: one for each word that any of them reads.</summary>
    private void PlaceEight(List<int> gates, int from)
    {
        SortedSet<int> words = [];
        for (int lane = 0; lane < GateProgram.Lanes && from + lane < gates.Count; lane++)
        {
            foreach (int input in InputsOf(gates[from + lane]))
            {
                words.Add(bits[input] >> 6);
            }
        }

        foreach (int word in words)
        {
            sources.Add(word);
            targets.Add(nextByte);
            for (int lane = 0; lane < GateProgram.Lanes; lane++)
            {
                AddLane(from + lane < gates.Count ? gates[from + lane] : -1, word);
            }
        }

        nextByte++;
    }

    private void AddLane(int gate, int word)
    {
        ulong flip = 0;
        ulong mask = 0;
        if (gate >= 0)
        {
            bool hitWhenNot = graph.Nodes[gate].Kind == NodeKind.All;
            foreach (int input in InputsOf(gate))
            {
                readsNation |= graph.Nodes[input].Kind == NodeKind.Atom && graph.Atoms[graph.Nodes[input].Atom].Variable == 0;
                if (bits[input] >> 6 == word)
                {
                    ulong bit = 1UL << (bits[input] & 63);
                    bool storedInverted = graph.Nodes[input].Kind == NodeKind.All;
                    mask |= bit;
                    flip |= hitWhenNot != storedInverted ? bit : 0;
                }
            }
        }

        flips.Add(flip);
        masks.Add(mask);
    }

    // An atom that is a root by itself is a gate that reads its own bit.
    private int[] InputsOf(int node) => graph.Nodes[node].Kind == NodeKind.Atom ? [node] : graph.Nodes[node].Inputs;

    private int FirstWord(int gate) => graph.Nodes[gate].Inputs is [var first, ..] ? bits[first] >> 6 : -1;

    private int LastWord(int gate) => graph.Nodes[gate].Inputs is [.., var last] ? bits[last] >> 6 : -1;
}
