using System.Diagnostics;
using StalkingGuidance.Risk;

namespace StalkingGuidance.Screenings;

/// <summary>
/// What answers come to, without the reasons: what is established, and the highest that cannot be ruled out yet.
/// A value; immutable and thread-safe. Its text shows nothing of it, since a result tells of a person.
/// </summary>
[DebuggerDisplay("(a result, not shown)")]
public readonly struct ScreeningDecision : IEquatable<ScreeningDecision>
{
    internal ScreeningDecision(int outcome, int possibleOutcome, Urgency urgency, Urgency possibleUrgency, Indication indication, Indication possibleIndication)
    {
        OutcomeIndex = outcome;
        PossibleOutcomeIndex = possibleOutcome;
        Urgency = urgency;
        PossibleUrgency = possibleUrgency;
        Indication = indication;
        PossibleIndication = possibleIndication;
    }

    /// <summary>How quickly to get help, established by what was answered.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Urgency Urgency { get; }

    /// <summary>The highest urgency that cannot be ruled out by what is still unknown.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Urgency PossibleUrgency { get; }

    /// <summary>The indication that is established. <see cref="Indication.NotEnoughToTell"/> where the screening gives none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Indication Indication { get; }

    /// <summary>The highest indication that cannot be ruled out.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Indication PossibleIndication { get; }

    /// <summary>The place of the established outcome in <see cref="Screening.Outcomes"/>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public int OutcomeIndex { get; }

    /// <summary>The place of the most urgent outcome that cannot be ruled out.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public int PossibleOutcomeIndex { get; }

    /// <summary>Whether two decisions are the same.</summary>
    public static bool operator ==(ScreeningDecision left, ScreeningDecision right) => left.Equals(right);

    /// <summary>Whether two decisions differ.</summary>
    public static bool operator !=(ScreeningDecision left, ScreeningDecision right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ScreeningDecision other) =>
        OutcomeIndex == other.OutcomeIndex && PossibleOutcomeIndex == other.PossibleOutcomeIndex
        && Urgency == other.Urgency && PossibleUrgency == other.PossibleUrgency
        && Indication == other.Indication && PossibleIndication == other.PossibleIndication;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScreeningDecision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(OutcomeIndex, PossibleOutcomeIndex, Indication, PossibleIndication);

    /// <summary>Says that there is a result, and nothing of it.</summary>
    public override string ToString() => "(a result, not shown)";
}
