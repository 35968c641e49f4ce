using System.Collections.Immutable;
using StalkingGuidance.Behaviours;

namespace StalkingGuidance.Rendering;

/// <summary>Behaviours, by name.</summary>
/// <param name="Label">The words that lead them.</param>
/// <param name="Items">The behaviours; at least one.</param>
public sealed record RenderedBehaviours(RenderedText Label, ImmutableArray<Named<BehaviourId>> Items) : RenderedBlock;
