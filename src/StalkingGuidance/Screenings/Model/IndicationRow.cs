using System.Collections.Immutable;
using StalkingGuidance.Law;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings;

/// <summary>One row of an <see cref="IndicationTable"/>. Immutable and thread-safe.</summary>
public sealed record IndicationRow
{
    /// <summary>Its name within the screening.</summary>
    public required string Id { get; init; }

    /// <summary>The level that it gives.</summary>
    public required Indication Level { get; init; }

    /// <summary>When it matches; <see langword="null"/> for the last row, which always does.</summary>
    public required Condition? When { get; init; }

    /// <summary>The provisions that it rests on; may be empty.</summary>
    public required ImmutableArray<ProvisionId> Law { get; init; }

    /// <summary>Why, for reviewers: the section, or the reason. Not for people who are stalked.</summary>
    public required string Basis { get; init; }
}
