using System.Collections.Immutable;
using StalkingGuidance.Research;

namespace StalkingGuidance.Rendering;

/// <summary>Research findings, each by its whole sentence.</summary>
/// <param name="Label">The words that lead them.</param>
/// <param name="Items">The findings; at least one.</param>
public sealed record RenderedFindings(RenderedText Label, ImmutableArray<Named<FindingId>> Items) : RenderedBlock;
