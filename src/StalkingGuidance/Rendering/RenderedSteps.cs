using System.Collections.Immutable;

namespace StalkingGuidance.Rendering;

/// <summary>What to do, one step after the other.</summary>
/// <param name="Steps">The steps, in order.</param>
public sealed record RenderedSteps(ImmutableArray<RenderedText> Steps) : RenderedBlock;
