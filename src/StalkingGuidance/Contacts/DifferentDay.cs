using StalkingGuidance.Calendars;

namespace StalkingGuidance.Contacts;

/// <summary>A named day on which a service differs from its hours.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsKnownClosed">True when it does not answer; false when sources disagree, so that nobody knows.</param>
public sealed record DifferentDay(NamedDay Day, bool IsKnownClosed);
