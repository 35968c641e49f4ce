using StalkingGuidance.Evidence;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>freshness --json</c>. What is fresh is only counted.</summary>
internal sealed record FreshnessJson(DateOnly On, int Fresh, IReadOnlyList<DueItemJson> Due, IReadOnlyList<DueItemJson> Overdue)
{
    public static FreshnessJson Of(FreshnessReport report) =>
        new(report.Day, report.Fresh.Length, [.. report.Due.Select(DueItemJson.Of)], [.. report.Overdue.Select(DueItemJson.Of)]);
}

/// <summary>An item to check again.</summary>
internal sealed record DueItemJson(string Key, DateOnly ReviewBy, DateOnly Checked, string? NewestEvidence)
{
    public static DueItemJson Of(IVerified item) =>
        new(item.Key, item.Verification.ReviewBy, item.Verification.Checked, item.Verification.NewestEvidence?.ToString());
}
