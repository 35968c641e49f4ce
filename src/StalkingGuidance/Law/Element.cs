using StalkingGuidance.Localization;

namespace StalkingGuidance.Law;

/// <summary>One of the things that must be shown for an offence. Immutable and thread-safe.</summary>
/// <param name="Id">Its name within the offence.</param>
/// <param name="Text">In plain words.</param>
/// <param name="InForce">The days on which it belongs to the offence; without dates it always does.</param>
public sealed record Element(string Id, LocalizedText Text, InForcePeriod InForce);
