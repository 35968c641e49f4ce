using System.Collections.Immutable;
using StalkingGuidance.References;

namespace StalkingGuidance.Topics;

/// <summary>Links to other topics.</summary>
/// <param name="Topics">The topics.</param>
public sealed record TopicsBlock(ImmutableArray<TopicId> Topics) : TopicBlock;
