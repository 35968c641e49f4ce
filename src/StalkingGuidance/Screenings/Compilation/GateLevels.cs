namespace StalkingGuidance.Screenings.Compilation;

/// <summary>Orders the gates of a graph so that a level only reads those before it.</summary>
internal static class GateLevels
{
    /// <summary>The gates that others read, by how many gates lie below them. Roots have a place of their own, unless they are read too.</summary>
    public static List<List<int>> Of(RuleGraph graph)
    {
        bool[] read = new bool[graph.Nodes.Length];
        foreach (int outcome in graph.Outcomes)
        {
            MarkInputs(graph, outcome, read);
        }

        foreach (IndicationRoot row in graph.Rows)
        {
            MarkInputs(graph, row.When, read);
        }

        // Inputs stand before what they feed, so one pass from the end marks all that is read.
        for (int i = read.Length - 1; i >= 0; i--)
        {
            if (read[i])
            {
                MarkInputs(graph, i, read);
            }
        }

        List<List<int>> levels = [];
        int[] level = new int[read.Length];
        for (int i = 0; i < read.Length; i++)
        {
            if (!read[i] || graph.Nodes[i].Kind == NodeKind.Atom)
            {
                continue;
            }

            foreach (int input in graph.Nodes[i].Inputs)
            {
                level[i] = Math.Max(level[i], graph.Nodes[input].Kind == NodeKind.Atom ? 0 : level[input] + 1);
            }

            while (levels.Count <= level[i])
            {
                levels.Add([]);
            }

            levels[level[i]].Add(i);
        }

        return levels;
    }

    private static void MarkInputs(RuleGraph graph, int node, bool[] read)
    {
        foreach (int input in graph.Nodes[node].Inputs)
        {
            read[input] = true;
        }
    }
}
