using System.Collections.Immutable;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings;

/// <summary>A named condition on the answers. A statement about what was answered, never a finding of law. Immutable and thread-safe.</summary>
public sealed record Indicator
{
    /// <summary>Its name within the screening.</summary>
    public required string Id { get; init; }

    /// <summary>What a person reads when it is met.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>When it is met.</summary>
    public required Condition When { get; init; }

    /// <summary>The provisions that it rests on, of several jurisdictions; empty when it rests on none.</summary>
    public required ImmutableArray<ProvisionId> Law { get; init; }

    /// <summary>The risk flag that it stands for; <see langword="null"/> when it stands for none.</summary>
    public required RiskFlagId? RiskFlag { get; init; }

    /// <summary>The indicator's id. Whether it is met is never told here.</summary>
    public override string ToString() => Id;
}
