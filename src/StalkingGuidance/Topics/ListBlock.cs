using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Topics;

/// <summary>A list whose items go on the sentence before it.</summary>
/// <param name="LeadIn">The beginning of the sentence.</param>
/// <param name="Items">The items.</param>
public sealed record ListBlock(LocalizedText LeadIn, ImmutableArray<LocalizedText> Items) : TopicBlock;
