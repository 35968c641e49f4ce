using System.Collections.Immutable;

namespace StalkingGuidance.Times;

/// <summary>How a language says days, dates, times, opening hours and lengths of time, in whole patterns. Immutable and thread-safe.</summary>
internal sealed record TimeWords
{
    /// <summary>The days of the week, Sunday first, as <see cref="DayOfWeek"/> counts.</summary>
    public required ImmutableArray<WeekdayWords> Weekdays { get; init; }

    /// <summary>The months from January.</summary>
    public required ImmutableArray<MonthWords> Months { get; init; }

    /// <summary>Times of day.</summary>
    public required ClockWords Clock { get; init; }

    /// <summary>Dates.</summary>
    public required DatePatterns Dates { get; init; }

    /// <summary>Lists.</summary>
    public required ListPatterns Lists { get; init; }

    /// <summary>Stretches of days.</summary>
    public required PeriodPatterns Periods { get; init; }

    /// <summary>Lengths of time.</summary>
    public required DurationWords Durations { get; init; }

    /// <summary>A service that is open.</summary>
    public required OpenPatterns Open { get; init; }

    /// <summary>A service that is closed.</summary>
    public required ClosedPatterns Closed { get; init; }

    /// <summary>A service that is closed for a holiday.</summary>
    public required ClosedPatterns ClosedForHoliday { get; init; }

    /// <summary>A service of which nobody knows whether it is open.</summary>
    public required NotKnownPatterns NotKnown { get; init; }

    /// <summary>Hours that nobody has seen for long.</summary>
    public required LastSeenPatterns LastSeen { get; init; }

    /// <summary>The hours of a week.</summary>
    public required WeekPatterns Week { get; init; }

    /// <summary>Bank holidays.</summary>
    public required BankHolidayPatterns BankHolidays { get; init; }
}
