using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Topics;

/// <summary>What to do and what not to do. Never show <paramref name="DoNot"/> without its heading: each item by itself says the opposite of what is meant.</summary>
/// <param name="Do">What to do.</param>
/// <param name="DoNot">What not to do, in the words of doing it.</param>
public sealed record DoAndDoNotBlock(ImmutableArray<LocalizedText> Do, ImmutableArray<LocalizedText> DoNot) : TopicBlock;
