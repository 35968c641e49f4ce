using System.Collections.Immutable;

namespace StalkingGuidance.Topics;

/// <summary>Links to other topics.</summary>
/// <param name="Topics">The topics.</param>
public sealed record TopicsBlock(ImmutableArray<TopicId> Topics) : TopicBlock;
