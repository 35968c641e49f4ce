using System.Collections.Immutable;
using StalkingGuidance.Research;

namespace StalkingGuidance.Topics;

/// <summary>Research findings, to be shown by their whole sentence: a figure never stands without its population and its year.</summary>
/// <param name="Findings">The findings.</param>
public sealed record FindingsBlock(ImmutableArray<FindingId> Findings) : TopicBlock;
