using System.Diagnostics;

namespace StalkingGuidance.Screenings;

/// <summary>What a person answered to one question. Shows nothing of it unless it is asked. A value; immutable and thread-safe.</summary>
[DebuggerDisplay("(an answer, not shown)")]
public readonly struct GivenAnswer : IEquatable<GivenAnswer>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly AnswerState state;

    private GivenAnswer(AnswerState state, ulong options, int count)
    {
        this.state = state;
        Options = options;
        Count = count;
    }

    /// <summary>Whether the question was answered.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AnswerState State => state == 0 ? AnswerState.Missing : state;

    /// <summary>Bit n stands for the question's option n; for yes-no bit 0 is "no" and bit 1 is "yes". 0 where no option was chosen, or it is a count.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ulong Options { get; }

    /// <summary>The number; 0 where it is no count.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public int Count { get; }

    internal static GivenAnswer Unsure => new(AnswerState.Unsure, 0, 0);

    internal static GivenAnswer Skipped => new(AnswerState.Skipped, 0, 0);

    /// <summary>Whether two answers are the same.</summary>
    public static bool operator ==(GivenAnswer left, GivenAnswer right) => left.Equals(right);

    /// <summary>Whether two answers differ.</summary>
    public static bool operator !=(GivenAnswer left, GivenAnswer right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(GivenAnswer other) => State == other.State && Options == other.Options && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GivenAnswer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, Options, Count);

    /// <summary>Says that there is an answer, and nothing of it.</summary>
    public override string ToString() => "(an answer, not shown)";

    internal static GivenAnswer Chosen(ulong options) => new(AnswerState.Given, options, 0);

    internal static GivenAnswer Counted(int count) => new(AnswerState.Given, 0, count);
}
