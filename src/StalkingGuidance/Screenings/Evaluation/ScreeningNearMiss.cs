using System.Diagnostics;

namespace StalkingGuidance.Screenings;

/// <summary>
/// A more urgent outcome that one other answer to one question would establish: worth asking about, or asking again about.
/// Immutable and thread-safe; its text shows nothing of it.
/// </summary>
[DebuggerDisplay("(a near miss, not shown)")]
public sealed class ScreeningNearMiss
{
    internal ScreeningNearMiss(Outcome outcome, Question question, bool isAnswered)
    {
        Outcome = outcome;
        Question = question;
        IsAnswered = isAnswered;
    }

    /// <summary>The most urgent outcome that the question could establish.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Outcome Outcome { get; }

    /// <summary>The question.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Question Question { get; }

    /// <summary>Whether the question has a definite answer, which would have to be another; otherwise it is still unknown.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public bool IsAnswered { get; }

    /// <summary>Says that there is a near miss, and nothing of it.</summary>
    public override string ToString() => "(a near miss, not shown)";
}
