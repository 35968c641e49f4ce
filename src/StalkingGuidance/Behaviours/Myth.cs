using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.References;

namespace StalkingGuidance.Behaviours;

/// <summary>Something wrong that people say about stalking, and the fact. Immutable and thread-safe.</summary>
public sealed record Myth : IVerified
{
    /// <summary>The permanent name.</summary>
    public required MythId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "myths." + Id.Value;

    /// <summary>
    /// A falsehood, quoted. Never show it or read it out without <see cref="Fact"/> beside it, and always show it as wrong:
    /// alone it repeats the very thing that keeps people from getting help.
    /// </summary>
    public required LocalizedText Falsehood { get; init; }

    /// <summary>What is true instead. It can stand alone.</summary>
    public required LocalizedText Fact { get; init; }

    /// <summary>The topics that say more; empty when there are none.</summary>
    public required ImmutableArray<TopicId> Topics { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The fact, so that no log or list shows the falsehood by itself.</summary>
    public override string ToString() => Fact.ToString();
}
