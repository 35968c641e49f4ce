using System.Collections.Immutable;

namespace StalkingGuidance.Evidence;

/// <summary>Which content is fresh, due or overdue on a day. Immutable and thread-safe.</summary>
public sealed record FreshnessReport
{
    /// <summary>How many days before its review date an item becomes due; on that day it is due already.</summary>
    public const int DueWithinDays = 60;

    /// <summary>The day that the report is for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What was checked and is not due, soonest first.</summary>
    public required ImmutableArray<IVerified> Fresh { get; init; }

    /// <summary>What is due within <see cref="DueWithinDays"/> days, soonest first.</summary>
    public required ImmutableArray<IVerified> Due { get; init; }

    /// <summary>What is past its review date, longest ago first.</summary>
    public required ImmutableArray<IVerified> Overdue { get; init; }

    internal static FreshnessReport Of(IEnumerable<IVerified> items, DateOnly day)
    {
        ILookup<Freshness, IVerified> byState = items
            .OrderBy(item => item.Verification.ReviewBy)
            .ThenBy(item => item.Key, StringComparer.Ordinal)
            .ToLookup(item => item.Verification.On(day));
        return new FreshnessReport
        {
            Day = day,
            Fresh = [.. byState[Freshness.Fresh]],
            Due = [.. byState[Freshness.Due]],
            Overdue = [.. byState[Freshness.Overdue]],
        };
    }
}
