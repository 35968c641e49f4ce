using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>What a service does on bank holidays, and on days with names.</summary>
internal sealed record BankHolidayPatterns
{
    /// <summary>It is open as on other days.</summary>
    public required LocalizedText AsUsual { get; init; }

    /// <summary>It is closed.</summary>
    public required DivisionPatterns Closed { get; init; }

    /// <summary>It has hours of its own.</summary>
    public required DivisionPatterns OwnHours { get; init; }

    /// <summary>Nobody knows.</summary>
    public required DivisionPatterns NotKnown { get; init; }

    /// <summary>Days with names on which it is closed.</summary>
    public required LocalizedText ClosedOnDays { get; init; }

    /// <summary>Days with names whose hours nobody knows.</summary>
    public required LocalizedText DaysNotKnown { get; init; }
}
