using System.Collections.Immutable;
using System.Diagnostics;

namespace StalkingGuidance.Screenings;

/// <summary>What a record keeps of one question. Shows nothing of it unless it is asked. Immutable and thread-safe.</summary>
[DebuggerDisplay("(an answer, not shown)")]
public sealed class RecordedAnswer
{
    internal RecordedAnswer()
    {
    }

    /// <summary>The question's id.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Question { get; init; }

    /// <summary>Whether it was answered, passed over, or answered with "not sure".</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required AnswerState State { get; init; }

    /// <summary>The ids of the options that were chosen, "yes" or "no" for a yes-no question. Empty when none of several was chosen, and where the answer is no choice.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required ImmutableArray<string> Chosen { get; init; }

    /// <summary>The number; <see langword="null"/> where the answer is no count.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required int? Count { get; init; }

    /// <summary>Says that there is an answer, and nothing of it.</summary>
    public override string ToString() => "(an answer, not shown)";
}
