using System.Collections.Immutable;
using StalkingGuidance.Behaviours;

namespace StalkingGuidance.Topics;

/// <summary>Behaviours, to be shown by name.</summary>
/// <param name="Behaviours">The behaviours.</param>
public sealed record BehavioursBlock(ImmutableArray<BehaviourId> Behaviours) : TopicBlock;
