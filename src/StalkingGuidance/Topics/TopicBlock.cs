using System.Collections.Immutable;
using StalkingGuidance.People;
using StalkingGuidance.Places;

namespace StalkingGuidance.Topics;

/// <summary>
/// A piece of a topic. The kinds are closed: a program that handles each type of this namespace that derives from it handles all.
/// Immutable and thread-safe.
/// </summary>
public abstract record TopicBlock
{
    private protected TopicBlock()
    {
    }

    /// <summary>The audiences that see it, some of the topic's own; empty when all of them do.</summary>
    public ImmutableArray<Audience> OnlyFor { get; init; } = [];

    /// <summary>The nations that it holds for; empty when it holds for all.</summary>
    public ImmutableArray<Nation> Nations { get; init; } = [];

    /// <summary>Whether an audience of the topic sees it in a nation.</summary>
    /// <param name="audience">One of the topic's audiences.</param>
    /// <param name="nation">The nation; <see langword="null"/> while it is not known, and then no block is left out for it.</param>
    public bool IsFor(Audience audience, Nation? nation) =>
        (OnlyFor.IsEmpty || OnlyFor.Contains(audience))
        && (nation is not { } where || Nations.IsEmpty || Nations.Contains(where));
}
