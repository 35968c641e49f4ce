using System.Collections.Immutable;

namespace StalkingGuidance.Rendering;

/// <summary>What to do and what not to do. Never show <paramref name="DoNot"/> without <paramref name="DoNotLabel"/>: each item by itself says the opposite of what is meant.</summary>
/// <param name="DoLabel">The heading of what to do.</param>
/// <param name="Do">What to do.</param>
/// <param name="DoNotLabel">The heading of what not to do.</param>
/// <param name="DoNot">What not to do, in the words of doing it.</param>
public sealed record RenderedDoAndDoNot(RenderedText DoLabel, ImmutableArray<RenderedText> Do, RenderedText DoNotLabel, ImmutableArray<RenderedText> DoNot) : RenderedBlock;
