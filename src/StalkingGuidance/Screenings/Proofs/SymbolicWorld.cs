using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Diagrams;
using StalkingGuidance.Screenings.Evaluation;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>
/// The rules in one nation, over all answers at once: for which answers each node of the <see cref="RuleGraph"/> must be so, and for which it may be.
/// Where the nation is not given, what holds in all worlds is established, and what holds in some is possible.
/// </summary>
internal sealed class SymbolicWorld
{
    private readonly DecisionDiagrams diagrams;
    private readonly RuleGraph graph;

    private SymbolicWorld(DecisionDiagrams diagrams, RuleGraph graph, Urgency[] urgencies, Nation nation, Diagram[] must, Diagram[] may)
    {
        this.diagrams = diagrams;
        this.graph = graph;
        Nation = nation;
        Must = must;
        May = may;
        FirstOutcomes = First(must, graph.Outcomes);
        int[] rows = [.. graph.Rows.Select(row => row.Node)];
        Thresholds =
        [
            .. ThresholdsOf(Scale.Urgency, true, FirstOutcomes, [.. urgencies.Select(urgency => (int)urgency)]),
            .. ThresholdsOf(Scale.Indication, true, First(must, rows), [.. graph.Rows.Select(row => (int)row.Level)]),
            .. ThresholdsOf(Scale.Urgency, false, First(may, graph.Outcomes), [.. urgencies.Select(urgency => (int)urgency)]),
            .. ThresholdsOf(Scale.Indication, false, First(may, rows), [.. graph.Rows.Select(row => (int)row.Level)]),
        ];
    }

    public Nation Nation { get; }

    /// <summary>For which answers each node is established.</summary>
    public Diagram[] Must { get; }

    /// <summary>For which answers each node cannot be ruled out.</summary>
    public Diagram[] May { get; }

    /// <summary>For which answers each outcome is the established one.</summary>
    public Diagram[] FirstOutcomes { get; }

    /// <summary>When the urgency and the indication reach each of their levels, worked out as the engine does: by what is first to match.</summary>
    public Threshold[] Thresholds { get; }

    /// <summary>The world of each nation, in their order.</summary>
    public static SymbolicWorld[] Of(AnswerSpace space, RuleGraph graph, Urgency[] urgencies, AtomFacts facts)
    {
        (Diagram Must, Diagram May)[] answered = [.. graph.Atoms.Select(atom => atom.Variable == 0 ? default : facts.Of(atom))];
        return [.. Nations.All.Select(nation => Of(space.Diagrams, graph, urgencies, answered, nation))];
    }

    /// <summary>The worlds that differ in their rules.</summary>
    public static SymbolicWorld[] Distinct(SymbolicWorld[] worlds)
    {
        List<SymbolicWorld> distinct = [];
        foreach (SymbolicWorld world in worlds)
        {
            if (!distinct.Exists(known => known.Must.AsSpan().SequenceEqual(world.Must) && known.May.AsSpan().SequenceEqual(world.May)))
            {
                distinct.Add(world);
            }
        }

        return [.. distinct];
    }

    /// <summary>For which answers each of some nodes is the first that is so.</summary>
    public Diagram[] First(Diagram[] values, int[] nodes)
    {
        Diagram[] first = new Diagram[nodes.Length];
        Diagram taken = Diagram.False;
        for (int i = 0; i < nodes.Length; i++)
        {
            first[i] = diagrams.Without(values[nodes[i]], taken);
            taken = diagrams.Or(taken, values[nodes[i]]);
        }

        return first;
    }

    /// <summary>For which answers a question is asked, if it is not answered: its condition is met, or not yet ruled out.</summary>
    public Diagram IsAsked(int question) => graph.AskedWhen[question] is var node and >= 0 ? May[node] : Diagram.True;

    /// <summary>When a level is reached; always, for the lowest.</summary>
    public Diagram Reaches(Scale scale, int level, bool established)
    {
        foreach (Threshold threshold in Thresholds)
        {
            if (threshold.Scale == scale && threshold.Level == level && threshold.IsEstablished == established)
            {
                return threshold.When;
            }
        }

        return Diagram.True;
    }

    /// <summary>The level that answers come to.</summary>
    public int LevelAt(Scale scale, bool established, ReadOnlySpan<bool> bits)
    {
        int level = 1;
        foreach (Threshold threshold in Thresholds)
        {
            if (threshold.Scale == scale && threshold.IsEstablished == established && diagrams.Holds(threshold.When, bits))
            {
                level = Math.Max(level, threshold.Level);
            }
        }

        return level;
    }

    private static SymbolicWorld Of(DecisionDiagrams diagrams, RuleGraph graph, Urgency[] urgencies, (Diagram Must, Diagram May)[] answered, Nation nation)
    {
        Diagram[] must = new Diagram[graph.Nodes.Length];
        Diagram[] may = new Diagram[graph.Nodes.Length];
        for (int i = 0; i < must.Length; i++)
        {
            RuleNode node = graph.Nodes[i];
            if (node.Kind == NodeKind.Atom)
            {
                Atom atom = graph.Atoms[node.Atom];
                Diagram here = atom.Variable == 0 && atom.Test.Passes(1UL << ((int)nation - 1), 0) ? Diagram.True : Diagram.False;
                (must[i], may[i]) = atom.Variable == 0 ? (here, here) : answered[node.Atom];
                continue;
            }

            bool isAll = node.Kind == NodeKind.All;
            must[i] = may[i] = isAll ? Diagram.True : Diagram.False;
            foreach (int input in node.Inputs)
            {
                must[i] = isAll ? diagrams.And(must[i], must[input]) : diagrams.Or(must[i], must[input]);
                may[i] = isAll ? diagrams.And(may[i], may[input]) : diagrams.Or(may[i], may[input]);
            }
        }

        return new SymbolicWorld(diagrams, graph, urgencies, nation, must, may);
    }

    private IEnumerable<Threshold> ThresholdsOf(Scale scale, bool established, Diagram[] first, int[] levels)
    {
        for (int level = 2; level <= 4; level++)
        {
            Diagram when = Diagram.False;
            for (int i = 0; i < first.Length; i++)
            {
                when = levels[i] >= level ? diagrams.Or(when, first[i]) : when;
            }

            yield return new Threshold(scale, level, established, when);
        }
    }
}
