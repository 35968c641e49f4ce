using StalkingGuidance.Localization;

namespace StalkingGuidance.Topics;

/// <summary>A paragraph.</summary>
/// <param name="Text">The words.</param>
public sealed record ParagraphBlock(LocalizedText Text) : TopicBlock;
