using StalkingGuidance.Localization;

namespace StalkingGuidance.Law;

/// <summary>An act as a statute lists it. Immutable and thread-safe.</summary>
/// <param name="Id">The neutral name.</param>
/// <param name="Letter">Its place in the statute, such as <c>(c)(ii)</c>.</param>
/// <param name="Text">The statute's words, closely.</param>
public sealed record StatutoryAct(ActId Id, string Letter, LocalizedText Text);
