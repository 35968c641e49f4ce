using System.Collections.Immutable;

namespace StalkingGuidance.Rendering;

/// <summary>A list whose items go on the sentence before it.</summary>
/// <param name="LeadIn">The beginning of the sentence.</param>
/// <param name="Items">The items.</param>
public sealed record RenderedList(RenderedText LeadIn, ImmutableArray<RenderedText> Items) : RenderedBlock;
