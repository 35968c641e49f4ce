namespace StalkingGuidance.Rendering;

/// <summary>An everyday example.</summary>
/// <param name="Label">The word that leads it.</param>
/// <param name="Text">The words.</param>
public sealed record RenderedExample(RenderedText Label, RenderedText Text) : RenderedBlock;
