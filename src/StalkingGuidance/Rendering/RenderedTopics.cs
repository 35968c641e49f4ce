using System.Collections.Immutable;
using StalkingGuidance.References;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>Links to topics that are written for the reader, too.</summary>
/// <param name="Label">The words that lead them.</param>
/// <param name="Items">The topics; at least one.</param>
public sealed record RenderedTopics(RenderedText Label, ImmutableArray<Named<TopicId>> Items) : RenderedBlock;
