using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>The forms of a month's name.</summary>
internal sealed record MonthWords
{
    /// <summary>Before a year: <c>April 2023</c>.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>After the day of the month: <c>21 April</c>.</summary>
    public required LocalizedText InDate { get; init; }
}
