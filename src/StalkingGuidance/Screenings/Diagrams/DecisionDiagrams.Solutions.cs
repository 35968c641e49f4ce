using System.Numerics;

namespace StalkingGuidance.Screenings.Diagrams;

/// <content>What makes a function so.</content>
internal sealed partial class DecisionDiagrams
{
    /// <summary>Whether the function is so when the bits have these values.</summary>
    public bool Holds(Diagram f, ReadOnlySpan<bool> bits)
    {
        int node = f.Node;
        while (node > 1)
        {
            node = bits[nodes[node].Bit] ? nodes[node].High : nodes[node].Low;
        }

        return node == 1;
    }

    /// <summary>How many of all settings of all bits make the function so.</summary>
    public BigInteger Count(Diagram f)
    {
        Dictionary<int, BigInteger> done = [];
        return Below(f.Node) << FirstBit(f.Node);

        // Settings of the bits from the node's own on.
        BigInteger Below(int node)
        {
            if (node < 2)
            {
                return node;
            }

            if (!done.TryGetValue(node, out BigInteger count))
            {
                Node at = nodes[node];
                count = (Below(at.Low) << (FirstBit(at.Low) - at.Bit - 1)) + (Below(at.High) << (FirstBit(at.High) - at.Bit - 1));
                done.Add(node, count);
            }

            return count;
        }

        int FirstBit(int node) => Math.Min(nodes[node].Bit, Bits);
    }

    /// <summary>The cheapest setting of the bits that makes the function so; <see langword="null"/> when none does. Among equals, the one with later bits set.</summary>
    /// <param name="f">The function.</param>
    /// <param name="costs">What each bit costs when it is set; not negative. A bit that is not set costs nothing.</param>
    /// <param name="cost">What the setting costs.</param>
    public bool[]? Cheapest(Diagram f, int[] costs, out long cost)
    {
        cost = 0;
        if (f.IsFalse)
        {
            return null;
        }

        Dictionary<int, long> done = [];
        cost = CostOf(f.Node);
        bool[] setting = new bool[Bits];
        for (int node = f.Node; node > 1;)
        {
            Node at = nodes[node];
            bool isSet = CostOf(at.Low) > CostOf(at.High) + costs[at.Bit];
            setting[at.Bit] = isSet;
            node = isSet ? at.High : at.Low;
        }

        return setting;

        long CostOf(int node)
        {
            if (node < 2)
            {
                return node == 1 ? 0 : int.MaxValue;
            }

            if (!done.TryGetValue(node, out long least))
            {
                Node at = nodes[node];
                least = Math.Min(CostOf(at.Low), CostOf(at.High) + costs[at.Bit]);
                done.Add(node, least);
            }

            return least;
        }
    }

    /// <summary>The bits that the function depends on.</summary>
    public HashSet<int> BitsOf(Diagram f)
    {
        HashSet<int> bits = [];
        HashSet<int> seen = [];
        Stack<int> pending = new([f.Node]);
        while (pending.TryPop(out int node))
        {
            if (node > 1 && seen.Add(node))
            {
                bits.Add(nodes[node].Bit);
                pending.Push(nodes[node].Low);
                pending.Push(nodes[node].High);
            }
        }

        return bits;
    }
}
