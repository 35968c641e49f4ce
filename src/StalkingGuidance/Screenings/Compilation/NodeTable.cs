using System.Globalization;
using System.Text;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>The nodes made so far, each only once.</summary>
internal sealed class NodeTable
{
    // Beyond this, taking over the inputs of an input would cost more than the level that it saves.
    private const int MostInputsTakenOver = 16;

    private readonly List<RuleNode> nodes = [];
    private readonly Dictionary<string, int> byShape = new(StringComparer.Ordinal);
    private readonly StringBuilder shape = new();

    public int Always => Gate(NodeKind.All, []);

    public RuleNode[] ToArray() => [.. nodes];

    public int Atom(int atom) => Make(NodeKind.Atom, atom, []);

    public int Gate(NodeKind kind, List<int> inputs)
    {
        List<int> taken = new(inputs.Count);
        foreach (int input in inputs)
        {
            RuleNode node = nodes[input];
            bool isAlways = node.Kind == NodeKind.All && node.Inputs.Length == 0;
            if (isAlways && kind == NodeKind.Any)
            {
                return input;
            }

            if (node.Kind == kind && node.Inputs.Length <= MostInputsTakenOver)
            {
                taken.AddRange(node.Inputs);
            }
            else
            {
                taken.Add(input);
            }
        }

        taken.Sort();
        int[] distinct = Distinct(taken);
        return distinct.Length == 1 ? distinct[0] : Make(kind, -1, distinct);
    }

    private static int[] Distinct(List<int> sorted)
    {
        int kept = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return [.. sorted.GetRange(0, kept)];
    }

    private int Make(NodeKind kind, int atom, int[] inputs)
    {
        shape.Clear().Append((int)kind).Append(':').Append(CultureInfo.InvariantCulture, $"{atom}");
        foreach (int input in inputs)
        {
            shape.Append(',').Append(CultureInfo.InvariantCulture, $"{input}");
        }

        string key = shape.ToString();
        if (!byShape.TryGetValue(key, out int index))
        {
            index = nodes.Count;
            byShape.Add(key, index);
            nodes.Add(new RuleNode(kind, atom, inputs));
        }

        return index;
    }
}
