using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>
/// Finds a smallest set of answers that alone establishes something: it walks down from the node, takes all inputs of an "all",
/// and tries each established input of an "any", giving up a way as soon as it cannot beat the best.
/// </summary>
internal sealed class ReasonSearch
{
    // Finding a smallest set can take long for rules made to be hard. Past this many steps the best one so far stands; it still alone establishes the result.
    private const int MostSteps = 50_000;

    private readonly CompiledRules rules;
    private readonly World[] worlds;
    private readonly bool nationIsKnown;
    private readonly int[] chosen;
    private int chosenCount;
    private int bestCount = int.MaxValue;
    private bool[] best = [];
    private int steps;

    public ReasonSearch(CompiledRules rules, World[] worlds, bool nationIsKnown)
    {
        this.rules = rules;
        this.worlds = worlds;
        this.nationIsKnown = nationIsKnown;
        chosen = new int[rules.Variables.Length];
    }

    /// <summary>The variables whose answers establish one of some nodes in each world; <see langword="null"/> when they are not established.</summary>
    /// <param name="nodes">The nodes, of which one will do; not the same one in every world.</param>
    public bool[]? Find(List<int> nodes)
    {
        List<int>[] wanted = new List<int>[worlds.Length];
        for (int world = 0; world < worlds.Length; world++)
        {
            World here = worlds[world];
            wanted[world] = nodes.FindAll(node => here.Must(node));
        }

        Begin(wanted, 0, pending: null);
        return bestCount == int.MaxValue ? null : best;
    }

    private void Begin(List<int>[] wanted, int world, Pending? pending)
    {
        if (world == wanted.Length)
        {
            Search(pending);
            return;
        }

        foreach (int node in wanted[world])
        {
            Begin(wanted, world + 1, new Pending(world, node, pending));
        }
    }

    private void Search(Pending? pending)
    {
        // What the chosen answers establish already costs nothing more.
        while (pending is not null && IsCovered(pending.World, pending.Node))
        {
            pending = pending.Next;
        }

        if (pending is null)
        {
            if (chosenCount < bestCount)
            {
                bestCount = chosenCount;
                best = Array.ConvertAll(chosen, static times => times > 0);
            }

            return;
        }

        // Something is not covered, so at least one more answer is needed.
        if (chosenCount + 1 >= bestCount || (steps++ > MostSteps && bestCount < int.MaxValue))
        {
            return;
        }

        RuleNode node = rules.Graph.Nodes[pending.Node];
        switch (node.Kind)
        {
            case NodeKind.Atom:
                int variable = rules.Graph.Atoms[node.Atom].Variable;
                chosen[variable]++;
                chosenCount++;
                Search(pending.Next);
                chosenCount--;
                chosen[variable]--;
                break;
            case NodeKind.All:
                Pending? rest = pending.Next;
                foreach (int input in node.Inputs)
                {
                    rest = new Pending(pending.World, input, rest);
                }

                Search(rest);
                break;
            default:
                foreach (int input in node.Inputs)
                {
                    if (worlds[pending.World].Must(input))
                    {
                        Search(new Pending(pending.World, input, pending.Next));
                    }
                }

                break;
        }
    }

    private bool IsCovered(int world, int index)
    {
        if (!worlds[world].Must(index))
        {
            return false;
        }

        RuleNode node = rules.Graph.Nodes[index];
        if (node.Kind == NodeKind.Atom)
        {
            int variable = rules.Graph.Atoms[node.Atom].Variable;
            return chosen[variable] > 0 || (variable == 0 && !nationIsKnown);
        }

        bool isAll = node.Kind == NodeKind.All;
        foreach (int input in node.Inputs)
        {
            if (IsCovered(world, input) != isAll)
            {
                return !isAll;
            }
        }

        return isAll;
    }

    private sealed record Pending(int World, int Node, Pending? Next);
}
