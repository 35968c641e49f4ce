using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Topics;

/// <summary>What to do, one step after the other.</summary>
/// <param name="Steps">The steps, in order; full sentences.</param>
public sealed record StepsBlock(ImmutableArray<LocalizedText> Steps) : TopicBlock;
