using System.Collections.Immutable;
using StalkingGuidance.Law;

namespace StalkingGuidance.Topics;

/// <summary>Offences and orders, to be shown by name.</summary>
/// <param name="Law">The provisions.</param>
public sealed record LawBlock(ImmutableArray<ProvisionId> Law) : TopicBlock;
