using System.Diagnostics;

namespace StalkingGuidance.Screenings.Records;

/// <summary>A result as it stands in JSON.</summary>
[DebuggerDisplay("(a result, not shown)")]
internal sealed class ResultDocument
{
    public required string Urgency { get; init; }

    public required string PossibleUrgency { get; init; }

    public required string Outcome { get; init; }

    public required string PossibleOutcome { get; init; }

    public required string? Indication { get; init; }

    public required string? PossibleIndication { get; init; }

    public required string[] Indicators { get; init; }

    public override string ToString() => "(a result, not shown)";
}
