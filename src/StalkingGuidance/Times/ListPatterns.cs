using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>How lists are put together.</summary>
internal sealed record ListPatterns
{
    /// <summary>What stands before the last of three or more.</summary>
    public required LocalizedText Next { get; init; }

    /// <summary>The last of days or holidays.</summary>
    public required LocalizedText Last { get; init; }

    /// <summary>The last of the hours of one day.</summary>
    public required LocalizedText LastHours { get; init; }
}
