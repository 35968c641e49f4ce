namespace StalkingGuidance.Screenings.Diagrams;

/// <summary>A boolean function as a node of a <see cref="DecisionDiagrams"/>. Equal functions of one table are the same node.</summary>
/// <param name="Node">The node's place in its table.</param>
internal readonly record struct Diagram(int Node)
{
    /// <summary>Never so.</summary>
    public static Diagram False => new(0);

    /// <summary>Always so.</summary>
    public static Diagram True => new(1);

    public bool IsFalse => Node == 0;

    public bool IsTrue => Node == 1;
}
