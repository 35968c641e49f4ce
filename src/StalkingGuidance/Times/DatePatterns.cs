using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>How dates are put together.</summary>
internal sealed record DatePatterns
{
    /// <summary><c>25 December</c></summary>
    public required LocalizedText DayMonth { get; init; }

    /// <summary><c>25 December 2026</c></summary>
    public required LocalizedText DayMonthYear { get; init; }

    /// <summary><c>December 2026</c></summary>
    public required LocalizedText MonthYear { get; init; }

    /// <summary><c>Friday 25 December</c></summary>
    public required LocalizedText WithWeekday { get; init; }

    /// <summary><c>10am on Friday 25 December 2026</c></summary>
    public required LocalizedText TimeOnDay { get; init; }
}
