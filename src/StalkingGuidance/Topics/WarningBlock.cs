using StalkingGuidance.Localization;

namespace StalkingGuidance.Topics;

/// <summary>Something not to miss. Show it so that it stands out, and not by colour alone.</summary>
/// <param name="Text">The words.</param>
public sealed record WarningBlock(LocalizedText Text) : TopicBlock;
