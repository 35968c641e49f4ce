using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Behaviours;

/// <summary>Behaviours that are alike: the upper of the two levels. Immutable and thread-safe.</summary>
public sealed record BehaviourCategory : IVerified
{
    /// <summary>The permanent name.</summary>
    public required BehaviourCategoryId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "behaviour-categories." + Id.Value;

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its place among the categories, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>What its behaviours have in common.</summary>
    public required LocalizedText Description { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>Its behaviours, in the editors' order.</summary>
    public required ImmutableArray<Behaviour> Behaviours { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
