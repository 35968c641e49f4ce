using StalkingGuidance.Places;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>A row of an indication table, with the condition that the nation lies in the table's jurisdiction.</summary>
/// <param name="Jurisdiction">The table's jurisdiction.</param>
/// <param name="Row">The row's place in the table.</param>
/// <param name="Level">What it gives.</param>
/// <param name="When">The row's own condition, whatever the nation.</param>
/// <param name="Node">When it matches: the condition, and the nation.</param>
internal readonly record struct IndicationRoot(Jurisdiction Jurisdiction, int Row, Indication Level, int When, int Node);
