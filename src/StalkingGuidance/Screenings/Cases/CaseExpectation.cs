using System.Collections.Immutable;
using StalkingGuidance.Risk;

namespace StalkingGuidance.Screenings;

/// <summary>What a worked case must come to. Immutable and thread-safe.</summary>
public sealed record CaseExpectation
{
    /// <summary>The established outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>The established urgency.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>The highest urgency that cannot be ruled out.</summary>
    public required Urgency PossibleUrgency { get; init; }

    /// <summary>The established indication; <see langword="null"/> when the case does not say.</summary>
    public required Indication? Indication { get; init; }

    /// <summary>The highest indication that cannot be ruled out; <see langword="null"/> when the case does not say.</summary>
    public required Indication? PossibleIndication { get; init; }

    /// <summary>Indicators that must be met.</summary>
    public required ImmutableArray<string> Met { get; init; }

    /// <summary>Indicators that must be neither met nor ruled out.</summary>
    public required ImmutableArray<string> NotRuledOut { get; init; }

    /// <summary>Indicators that must be ruled out.</summary>
    public required ImmutableArray<string> NotMet { get; init; }

    /// <summary>The question to ask next; empty for none; <see langword="null"/> when the case does not say.</summary>
    public required string? NextQuestion { get; init; }

    /// <summary>Exactly the contradictions that must be reported; <see langword="null"/> when the case does not say.</summary>
    public required ImmutableArray<string>? Contradictions { get; init; }
}
