using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.References;

namespace StalkingGuidance.Behaviours;

/// <summary>How a person may know, or not know, the person doing this. Immutable and thread-safe.</summary>
public sealed record Relationship : IVerified
{
    /// <summary>The permanent name.</summary>
    public required RelationshipId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "relationships." + Id.Value;

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it means, to the person affected.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>How people say it when they look for help. Search words: never to be shown.</summary>
    public required ImmutableArray<string> AlsoSaid { get; init; }

    /// <summary>The topics that help, most helpful first; empty when none is special to it.</summary>
    public required ImmutableArray<TopicId> Topics { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
