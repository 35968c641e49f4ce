using System.Collections.Immutable;
using StalkingGuidance.Law;

namespace StalkingGuidance.Rendering;

/// <summary>Offences and orders, by name.</summary>
/// <param name="Label">The words that lead them.</param>
/// <param name="Items">The provisions; at least one.</param>
public sealed record RenderedLaw(RenderedText Label, ImmutableArray<Named<ProvisionId>> Items) : RenderedBlock;
