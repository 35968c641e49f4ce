namespace StalkingGuidance.Evidence;

/// <summary>Whether a check against sources still counts.</summary>
public enum Freshness
{
    /// <summary>Checked, and not due for a while.</summary>
    Fresh = 1,

    /// <summary>Due within <see cref="FreshnessReport.DueWithinDays"/> days, the last of them included.</summary>
    Due = 2,

    /// <summary>Past its review date. The statement may still be right; nobody has looked.</summary>
    Overdue = 3,
}
