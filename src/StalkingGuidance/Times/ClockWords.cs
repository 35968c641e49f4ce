using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>Times of day.</summary>
internal sealed record ClockWords
{
    /// <summary>12, or 24 for a language that writes 16:00.</summary>
    public required LocalizedText Hours { get; init; }

    /// <summary>Both ends of a day.</summary>
    public required LocalizedText Midnight { get; init; }

    /// <summary>The middle of the day.</summary>
    public required LocalizedText Midday { get; init; }

    /// <summary>Before 12:00.</summary>
    public required LocalizedText Morning { get; init; }

    /// <summary>Before 12:00, on the hour.</summary>
    public required LocalizedText MorningFullHour { get; init; }

    /// <summary>From 12:00.</summary>
    public required LocalizedText Afternoon { get; init; }

    /// <summary>From 12:00, on the hour.</summary>
    public required LocalizedText AfternoonFullHour { get; init; }

    /// <summary>From 18:00.</summary>
    public required LocalizedText Evening { get; init; }

    /// <summary>From 18:00, on the hour.</summary>
    public required LocalizedText EveningFullHour { get; init; }
}
