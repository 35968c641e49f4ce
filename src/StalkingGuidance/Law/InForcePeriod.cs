namespace StalkingGuidance.Law;

/// <summary>The days on which something is law. Immutable and thread-safe.</summary>
/// <param name="From">The first day; <see langword="null"/> when no source gives it.</param>
/// <param name="To">The last day; <see langword="null"/> when no end is known.</param>
public sealed record InForcePeriod(DateOnly? From, DateOnly? To)
{
    /// <summary>The period of which no source gives a date.</summary>
    public static InForcePeriod NotKnown { get; } = new(null, null);

    /// <summary>Whether a day lies in it. A side without a date does not limit it.</summary>
    public bool Covers(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>Whether a day lies in both.</summary>
    internal bool Overlaps(InForcePeriod other) => !(To < other.From) && !(other.To < From);
}
