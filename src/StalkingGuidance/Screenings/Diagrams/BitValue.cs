namespace StalkingGuidance.Screenings.Diagrams;

/// <summary>One bit, set to a value.</summary>
/// <param name="Bit">The bit.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct BitValue(int Bit, bool Value);
