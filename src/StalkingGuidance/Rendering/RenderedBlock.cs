using System.Collections.Immutable;
using StalkingGuidance.Places;

namespace StalkingGuidance.Rendering;

/// <summary>
/// A piece of a rendered topic, with everything it refers to found. The kinds are closed: a program that handles each type
/// of this namespace that derives from it handles all. Immutable and thread-safe.
/// </summary>
public abstract record RenderedBlock
{
    private protected RenderedBlock()
    {
    }

    /// <summary>The nations that it holds for, to be named beside it; empty when it holds wherever this reader is.</summary>
    public ImmutableArray<Nation> OnlyIn { get; init; } = [];
}
