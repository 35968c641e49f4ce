using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>The warning beside hours that nobody has seen for long.</summary>
internal sealed record LastSeenPatterns
{
    /// <summary>Seen on a day.</summary>
    public required LocalizedText OnDay { get; init; }

    /// <summary>Seen in a month.</summary>
    public required LocalizedText InMonth { get; init; }

    /// <summary>Seen in a year.</summary>
    public required LocalizedText InYear { get; init; }

    /// <summary>Nobody knows when they were seen.</summary>
    public required LocalizedText Undated { get; init; }
}
