using System.Collections.Immutable;

namespace StalkingGuidance.Evidence;

/// <summary>Where a statement comes from, when somebody last held it against its sources, and when that is due again. Immutable and thread-safe.</summary>
public sealed record Verification
{
    /// <summary>The day on which the statement was last held against its sources.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>The date of the newest dated source; <see langword="null"/> when every source is undated. A check of today may rest on a page of years ago.</summary>
    public required PartialDate? NewestEvidence { get; init; }

    /// <summary>The last day on which the check counts.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>How sure the statement is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The sources; at least one.</summary>
    public required ImmutableArray<SourceId> Sources { get; init; }

    /// <summary>Whether the check still counts on a day.</summary>
    public Freshness On(DateOnly day) =>
        day > ReviewBy ? Freshness.Overdue
        : ReviewBy.DayNumber - day.DayNumber <= FreshnessReport.DueWithinDays ? Freshness.Due
        : Freshness.Fresh;
}
