namespace StalkingGuidance.Rendering;

/// <summary>A paragraph.</summary>
/// <param name="Text">The words.</param>
public sealed record RenderedParagraph(RenderedText Text) : RenderedBlock;
