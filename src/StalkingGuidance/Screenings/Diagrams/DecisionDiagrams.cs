namespace StalkingGuidance.Screenings.Diagrams;

/// <summary>
/// Reduced ordered binary decision diagrams (R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Transactions on Computers
/// C-35(8), 1986): boolean functions of numbered bits, each function one node, so that two functions are equal exactly when their nodes are.
/// Nodes are never given back; a table lives as long as one proof. Not thread-safe.
/// </summary>
internal sealed partial class DecisionDiagrams
{
    // Some 400 MB. The published screenings need a few thousand.
    private const int UsualMostNodes = 8_000_000;

    private const int BelowAllBits = int.MaxValue;

    private readonly int mostNodes;
    private readonly List<Node> nodes = [new Node(BelowAllBits, 0, 0), new Node(BelowAllBits, 1, 1)];
    private readonly Dictionary<Node, int> places = [];
    private readonly Dictionary<(int If, int Then, int Else), int> computed = [];

    /// <summary>Makes a table.</summary>
    /// <param name="bits">How many bits functions may depend on. Lower numbers are asked first.</param>
    /// <param name="mostNodes">The nodes after which <see cref="DiagramsTooLargeException"/> is thrown.</param>
    public DecisionDiagrams(int bits, int mostNodes = UsualMostNodes)
    {
        Bits = bits;
        this.mostNodes = mostNodes;
    }

    /// <summary>How many bits there are.</summary>
    public int Bits { get; }

    /// <summary>The nodes made so far, the two ends included.</summary>
    public int NodeCount => nodes.Count;

    /// <summary>The function that is one bit.</summary>
    public Diagram Bit(int bit) => new(Make(bit, 0, 1));

    public Diagram Not(Diagram f) => new(Choose(f.Node, 0, 1));

    public Diagram And(Diagram f, Diagram g) => new(Choose(f.Node, g.Node, 0));

    public Diagram Or(Diagram f, Diagram g) => new(Choose(f.Node, 1, g.Node));

    /// <summary>So where the first is and the second is not.</summary>
    public Diagram Without(Diagram f, Diagram g) => new(Choose(g.Node, 0, f.Node));

    public Diagram IfThenElse(Diagram condition, Diagram then, Diagram otherwise) => new(Choose(condition.Node, then.Node, otherwise.Node));

    /// <summary>So where all the bits have their values.</summary>
    public Diagram All(ReadOnlySpan<BitValue> values)
    {
        Diagram all = Diagram.True;
        for (int i = values.Length - 1; i >= 0; i--)
        {
            Diagram bit = Bit(values[i].Bit);
            all = And(values[i].Value ? bit : Not(bit), all);
        }

        return all;
    }

    /// <summary>The function with some bits set: it no longer depends on them.</summary>
    public Diagram With(Diagram f, ReadOnlySpan<BitValue> values)
    {
        bool?[] set = new bool?[Bits];
        int last = -1;
        foreach (BitValue value in values)
        {
            set[value.Bit] = value.Value;
            last = Math.Max(last, value.Bit);
        }

        Dictionary<int, int> done = [];
        return new Diagram(Restrict(f.Node));

        int Restrict(int node)
        {
            Node at = nodes[node];
            if (at.Bit > last)
            {
                return node;
            }

            if (!done.TryGetValue(node, out int result))
            {
                result = set[at.Bit] is { } value ? Restrict(value ? at.High : at.Low) : Make(at.Bit, Restrict(at.Low), Restrict(at.High));
                done.Add(node, result);
            }

            return result;
        }
    }

    /// <summary>So where some values of neighbouring bits make the function so.</summary>
    public Diagram Exists(Diagram f, int firstBit, int bitCount)
    {
        Dictionary<int, int> done = [];
        return new Diagram(Some(f.Node));

        int Some(int node)
        {
            Node at = nodes[node];
            if (at.Bit >= firstBit + bitCount)
            {
                return node;
            }

            if (!done.TryGetValue(node, out int result))
            {
                int low = Some(at.Low);
                int high = Some(at.High);
                result = at.Bit >= firstBit ? Choose(low, 1, high) : Make(at.Bit, low, high);
                done.Add(node, result);
            }

            return result;
        }
    }

    private int Choose(int condition, int then, int otherwise)
    {
        if (condition < 2)
        {
            return condition == 1 ? then : otherwise;
        }

        if (then == otherwise)
        {
            return then;
        }

        if (then == 1 && otherwise == 0)
        {
            return condition;
        }

        if (!computed.TryGetValue((condition, then, otherwise), out int result))
        {
            int bit = Math.Min(nodes[condition].Bit, Math.Min(nodes[then].Bit, nodes[otherwise].Bit));
            int low = Choose(Low(condition, bit), Low(then, bit), Low(otherwise, bit));
            int high = Choose(High(condition, bit), High(then, bit), High(otherwise, bit));
            result = Make(bit, low, high);
            computed.Add((condition, then, otherwise), result);
        }

        return result;
    }

    private int Low(int node, int bit) => nodes[node].Bit == bit ? nodes[node].Low : node;

    private int High(int node, int bit) => nodes[node].Bit == bit ? nodes[node].High : node;

    private int Make(int bit, int low, int high)
    {
        if (low == high)
        {
            return low;
        }

        Node node = new(bit, low, high);
        if (!places.TryGetValue(node, out int place))
        {
            if (nodes.Count >= mostNodes)
            {
                throw new DiagramsTooLargeException();
            }

            place = nodes.Count;
            nodes.Add(node);
            places.Add(node, place);
        }

        return place;
    }

    /// <summary>Asks one bit.</summary>
    /// <param name="Bit">The bit.</param>
    /// <param name="Low">Where to go on when it is not set.</param>
    /// <param name="High">Where to go on when it is.</param>
    private readonly record struct Node(int Bit, int Low, int High);
}
