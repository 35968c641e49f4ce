using StalkingGuidance.Localization;

namespace StalkingGuidance.Screenings;

/// <summary>What a person reads for a level of indication.</summary>
/// <param name="Level">The level.</param>
/// <param name="Text">The words.</param>
public sealed record IndicationText(Indication Level, LocalizedText Text);
