using System.Diagnostics;

namespace StalkingGuidance.Screenings;

/// <summary>One thing in which a replay differs from its record. Its text says of what kind it is, and shows no values. Immutable and thread-safe.</summary>
[DebuggerDisplay("(a difference, not shown)")]
public sealed class ReplayDifference
{
    internal ReplayDifference(ReplayDifferenceKind kind, string? recorded = null, string? replayed = null)
    {
        Kind = kind;
        Recorded = recorded;
        Replayed = replayed;
    }

    /// <summary>What differs.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReplayDifferenceKind Kind { get; }

    /// <summary>
    /// What the record says, in the words of its JSON: a fingerprint, a version, a revision, an urgency, an id; of an answer the id of its question.
    /// <see langword="null"/> where it says nothing.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Recorded { get; }

    /// <summary>What the pack says today, in the same words; <see langword="null"/> where it says nothing.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Replayed { get; }

    /// <summary>The kind, and that the values are not shown.</summary>
    public override string ToString() => $"{Kind} (values not shown)";
}
