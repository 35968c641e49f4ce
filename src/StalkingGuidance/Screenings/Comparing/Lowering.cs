namespace StalkingGuidance.Screenings;

/// <summary>A level that some answers lose in a newer version. Immutable and thread-safe.</summary>
/// <param name="From">The level before, as a word of YAML.</param>
/// <param name="To">The lower level after, of the same scale.</param>
/// <param name="Group">A group of answers that shows it.</param>
public sealed record Lowering(string From, string To, ComparisonGroup Group);
