using StalkingGuidance.Localization;

namespace StalkingGuidance.Topics;

/// <summary>An everyday example. Nobody said it; it is not a quotation.</summary>
/// <param name="Text">The words.</param>
public sealed record ExampleBlock(LocalizedText Text) : TopicBlock;
