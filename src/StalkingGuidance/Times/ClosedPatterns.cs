using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>What is said of a service that is closed, in pieces that begin in lower case.</summary>
internal sealed record ClosedPatterns
{
    /// <summary>It opens later today.</summary>
    public required LocalizedText OpensToday { get; init; }

    /// <summary>It opens on another day.</summary>
    public required LocalizedText OpensOnDay { get; init; }

    /// <summary>It opens at the midnight before a day.</summary>
    public required LocalizedText OpensAtStartOfDay { get; init; }

    /// <summary>Nobody knows when it opens.</summary>
    public required LocalizedText NextNotKnown { get; init; }
}
