using System.Collections.Immutable;
using System.Diagnostics;
using StalkingGuidance.Risk;

namespace StalkingGuidance.Screenings;

/// <summary>What a record keeps of the result. Shows nothing of it unless it is asked. Immutable and thread-safe.</summary>
[DebuggerDisplay("(a result, not shown)")]
public sealed class RecordedResult
{
    internal RecordedResult()
    {
    }

    /// <summary>The id of the established outcome.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Outcome { get; init; }

    /// <summary>The id of the most urgent outcome that could not be ruled out.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string PossibleOutcome { get; init; }

    /// <summary>The established urgency.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required Urgency Urgency { get; init; }

    /// <summary>The highest urgency that could not be ruled out.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required Urgency PossibleUrgency { get; init; }

    /// <summary>The established indication; <see langword="null"/> where the screening gives none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required Indication? Indication { get; init; }

    /// <summary>The highest indication that could not be ruled out; <see langword="null"/> where the screening gives none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required Indication? PossibleIndication { get; init; }

    /// <summary>The ids of the indicators that were met, in the screening's order.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required ImmutableArray<string> Indicators { get; init; }

    /// <summary>Says that there is a result, and nothing of it.</summary>
    public override string ToString() => "(a result, not shown)";
}
