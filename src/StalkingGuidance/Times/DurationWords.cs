using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>Lengths of time.</summary>
internal sealed record DurationWords
{
    /// <summary>A number of years.</summary>
    public required PluralText Years { get; init; }

    /// <summary>A number of months.</summary>
    public required PluralText Months { get; init; }

    /// <summary>A number of weeks.</summary>
    public required PluralText Weeks { get; init; }

    /// <summary>A number of days.</summary>
    public required PluralText Days { get; init; }

    /// <summary>A number of hours.</summary>
    public required PluralText Hours { get; init; }
}
