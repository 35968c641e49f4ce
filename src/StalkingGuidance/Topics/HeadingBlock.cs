using StalkingGuidance.Localization;

namespace StalkingGuidance.Topics;

/// <summary>A heading. What follows it, up to the next one, belongs under it.</summary>
/// <param name="Text">The words.</param>
public sealed record HeadingBlock(LocalizedText Text) : TopicBlock;
