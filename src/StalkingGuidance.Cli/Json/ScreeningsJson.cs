namespace StalkingGuidance.Cli.Json;

/// <summary><c>screenings --json</c>.</summary>
internal sealed record ScreeningsJson(DateOnly On, IReadOnlyList<ScreeningItemJson> Screenings);

/// <summary>A screening in a list. <c>InForce</c> is the version of the day, null where none is in force.</summary>
internal sealed record ScreeningItemJson(string Id, string Title, string Summary, IReadOnlyList<string> For, int Questions, string? InForce, IReadOnlyList<ScreeningVersionJson> Versions);

/// <summary>A version. A last day that is null is not set.</summary>
internal sealed record ScreeningVersionJson(string Version, int Revision, DateOnly From, DateOnly? To);
