namespace StalkingGuidance.Rendering;

/// <summary>Something not to miss. Show it so that it stands out, and not by colour alone.</summary>
/// <param name="Label">The word that leads it.</param>
/// <param name="Text">The words.</param>
public sealed record RenderedWarning(RenderedText Label, RenderedText Text) : RenderedBlock;
