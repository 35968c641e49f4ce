namespace StalkingGuidance.Screenings.Compilation;

/// <summary>A node of the <see cref="RuleGraph"/>.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Atom">The atom; -1 for the other kinds.</param>
/// <param name="Inputs">Earlier nodes, ascending; empty for an atom.</param>
internal readonly record struct RuleNode(NodeKind Kind, int Atom, int[] Inputs);
