using System.Diagnostics;
using StalkingGuidance.Places;

namespace StalkingGuidance.Screenings;

/// <summary>One of the answers that together establish something. Immutable and thread-safe; its text shows nothing of the answer.</summary>
[DebuggerDisplay("(a reason, not shown)")]
public sealed class ScreeningReason
{
    internal ScreeningReason(Question? question, GivenAnswer answer, Nation? nation)
    {
        Question = question;
        Answer = answer;
        Nation = nation;
    }

    /// <summary>The question that was answered; <see langword="null"/> when the nation is the reason.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Question? Question { get; }

    /// <summary>What was answered; missing when the nation is the reason.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public GivenAnswer Answer { get; }

    /// <summary>The nation that was given; <see langword="null"/> when a question is the reason.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Nation? Nation { get; }

    /// <summary>Says that there is a reason, and nothing of it.</summary>
    public override string ToString() => "(a reason, not shown)";
}
