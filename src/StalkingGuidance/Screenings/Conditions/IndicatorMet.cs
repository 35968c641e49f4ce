namespace StalkingGuidance.Screenings.Conditions;

/// <summary>Met when an indicator is.</summary>
/// <param name="Indicator">The indicator's id.</param>
public sealed record IndicatorMet(string Indicator) : Condition;
