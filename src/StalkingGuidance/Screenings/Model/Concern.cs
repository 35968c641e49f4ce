namespace StalkingGuidance.Screenings;

/// <summary>Which of two answers to a question is more concern.</summary>
public enum ConcernOrder
{
    /// <summary>Neither: the answers only differ.</summary>
    None = 1,

    /// <summary>The answers stand in a row: each has a rank, and a higher rank is more concern. Counts rank by their number, yes-no as one of the two.</summary>
    Ranked = 2,

    /// <summary>Some answers are more concern than all others, and none of them more than another of them.</summary>
    Marked = 3,

    /// <summary>Of a question with many choices: each marked option is more concern when it is chosen too.</summary>
    Chosen = 4,
}

/// <summary>
/// Which way is more concern. The promise that more danger never lowers urgency is about this order. Immutable and thread-safe.
/// "Not sure" lies above the least and below the most concerning answer. An answer that is missing is outside of the order.
/// </summary>
public sealed record Concern
{
    /// <summary>The kind of order.</summary>
    public required ConcernOrder Order { get; init; }

    /// <summary>
    /// <see cref="ConcernOrder.Ranked"/>: whether the options stand from the most to the least concerning. For yes-no, whose options count as "no", then "yes":
    /// whether "no" is the more concerning.
    /// </summary>
    public required bool Reversed { get; init; }

    /// <summary><see cref="ConcernOrder.Marked"/> and <see cref="ConcernOrder.Chosen"/>: bit n stands for option n.</summary>
    public required ulong Options { get; init; }

    internal static Concern Nothing { get; } = new() { Order = ConcernOrder.None, Reversed = false, Options = 0 };
}
