using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Law;

/// <summary>What breaking an order leads to. Immutable and thread-safe.</summary>
/// <param name="Text">In plain words.</param>
/// <param name="Maximums">The maximum sentences of all times: see <see cref="OrderOn.BreachMaximums"/>. Empty when no source gives one.</param>
public sealed record Breach(LocalizedText Text, ImmutableArray<MaximumSentence> Maximums);
