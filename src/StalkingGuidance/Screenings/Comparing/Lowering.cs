namespace StalkingGuidance.Screenings;

/// <summary>A level that some answers lose in a newer version. Immutable and thread-safe.</summary>
/// <param name="From">The level before.</param>
/// <param name="To">The lower level after, of the same scale.</param>
/// <param name="Group">The group with the smallest answers that shows it.</param>
public sealed record Lowering(ResultLevel From, ResultLevel To, ComparisonGroup Group);
