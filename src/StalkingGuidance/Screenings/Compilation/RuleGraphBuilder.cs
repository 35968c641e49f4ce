using System.Collections.Immutable;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>Turns conditions into a <see cref="RuleGraph"/>.</summary>
internal sealed class RuleGraphBuilder
{
    private readonly RuleSource source;
    private readonly AtomTable atoms;
    private readonly NodeTable nodes = new();
    private readonly Dictionary<string, int> indicators = new(StringComparer.Ordinal);
    private int[] counted = [];

    private RuleGraphBuilder(RuleSource source, AtomTable atoms)
    {
        this.source = source;
        this.atoms = atoms;
    }

    /// <summary>The graph, and the runs of atoms by variable.</summary>
    public static (RuleGraph Graph, Variable[] Variables) Build(RuleSource source, Dictionary<string, int> questions)
    {
        AtomTable atoms = new(questions);
        RuleGraphBuilder builder = new(source, atoms);
        builder.GatherAtoms();
        return (builder.Build(atoms.Number()), atoms.Variables);
    }

    private void GatherAtoms()
    {
        foreach (Question question in source.Questions)
        {
            atoms.Gather(question.AskedWhen);
        }

        foreach (Indicator indicator in source.Indicators)
        {
            atoms.Gather(indicator.When);
        }

        foreach (Outcome outcome in source.Outcomes)
        {
            atoms.Gather(outcome.When);
        }

        foreach (IndicationTable table in source.Tables)
        {
            atoms.Add(0, AtomTable.TestOf(AtomTable.NationsOf(table.Jurisdiction)));
            foreach (IndicationRow row in table.Rows)
            {
                atoms.Gather(row.When);
            }
        }

        foreach (Contradiction contradiction in source.Contradictions)
        {
            atoms.Gather(contradiction.When);
            atoms.Gather(contradiction.CountsAs);
        }
    }

    private RuleGraph Build(Atom[] all)
    {
        int[] contradictions = new int[source.Contradictions.Length];
        int[] countsAs = new int[source.Contradictions.Length];
        for (int i = 0; i < contradictions.Length; i++)
        {
            contradictions[i] = Node(source.Contradictions[i].When, asGiven: true);
            countsAs[i] = Node(source.Contradictions[i].CountsAs, asGiven: true);
        }

        counted = Counted(all, contradictions);
        int[] indicatorNodes = new int[source.Indicators.Length];
        foreach (int i in source.IndicatorOrder)
        {
            indicatorNodes[i] = Node(source.Indicators[i].When);
            indicators[source.Indicators[i].Id] = indicatorNodes[i];
        }

        int[] outcomes = new int[source.Outcomes.Length];
        for (int i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = source.Outcomes[i].When is { } when ? Node(when) : nodes.Always;
        }

        int[] askedWhen = new int[source.Questions.Length];
        for (int i = 0; i < askedWhen.Length; i++)
        {
            askedWhen[i] = source.Questions[i].AskedWhen is { } when ? Node(when) : -1;
        }

        IndicationRoot[] rows = Rows();
        return new RuleGraph
        {
            Atoms = all,
            Nodes = nodes.ToArray(),
            Outcomes = outcomes,
            Rows = rows,
            Indicators = indicatorNodes,
            Contradictions = contradictions,
            CountsAs = countsAs,
            AskedWhen = askedWhen,
        };
    }

    /// <summary>
    /// The node that each atom counts as. A contradiction lifts the atoms that its 'counts-as' implies: they are so when they were answered so,
    /// or when the contradiction's condition is. Only ever lifted, so that more concern still cannot lower anything.
    /// </summary>
    private int[] Counted(Atom[] all, int[] contradictions)
    {
        int[] result = new int[all.Length];
        for (int atom = 0; atom < all.Length; atom++)
        {
            List<int> ways = [nodes.Atom(atom)];
            for (int i = 0; i < contradictions.Length; i++)
            {
                Atom countsAs = all[atoms.IndexOf(source.Contradictions[i].CountsAs)];
                if (countsAs.Variable == all[atom].Variable && all[atom].Test.FollowsFrom(countsAs.Test))
                {
                    ways.Add(contradictions[i]);
                }
            }

            result[atom] = ways.Count == 1 ? ways[0] : nodes.Gate(NodeKind.Any, ways);
        }

        return result;
    }

    private IndicationRoot[] Rows()
    {
        List<IndicationRoot> rows = [];
        foreach (IndicationTable table in source.Tables)
        {
            int nation = nodes.Atom(atoms.IndexOf(0, AtomTable.TestOf(AtomTable.NationsOf(table.Jurisdiction))));
            for (int i = 0; i < table.Rows.Length; i++)
            {
                if (table.Rows[i] is { When: { } when } row)
                {
                    int own = Node(when);
                    rows.Add(new IndicationRoot(table.Jurisdiction, i, row.Level, own, nodes.Gate(NodeKind.All, [nation, own])));
                }
            }
        }

        IndicationRoot[] sorted = [.. rows];
        Array.Sort(sorted, static (a, b) =>
        {
            int byLevel = b.Level.CompareTo(a.Level);
            int byTable = byLevel != 0 ? byLevel : a.Jurisdiction.CompareTo(b.Jurisdiction);
            return byTable != 0 ? byTable : a.Row.CompareTo(b.Row);
        });
        return sorted;
    }

    private int Node(Condition condition, bool asGiven = false) => condition switch
    {
        AllOf all => Gate(NodeKind.All, all.Conditions, asGiven),
        AnyOf any => Gate(NodeKind.Any, any.Conditions, asGiven),
        IndicatorMet met => indicators[met.Indicator],
        NationIs nation => nodes.Atom(atoms.IndexOf(0, AtomTable.TestOf(nation.Nations))),
        QuestionTest test when asGiven => nodes.Atom(atoms.IndexOf(test)),
        _ => counted[atoms.IndexOf((QuestionTest)condition)],
    };

    private int Gate(NodeKind kind, ImmutableArray<Condition> conditions, bool asGiven)
    {
        List<int> inputs = new(conditions.Length);
        foreach (Condition condition in conditions)
        {
            inputs.Add(Node(condition, asGiven));
        }

        return nodes.Gate(kind, inputs);
    }
}
