using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>What is said where nobody knows whether a service is open.</summary>
internal sealed record NotKnownPatterns
{
    /// <summary>It has no known hours.</summary>
    public required LocalizedText Hours { get; init; }

    /// <summary>Its hours on a holiday are not known.</summary>
    public required LocalizedText OnHoliday { get; init; }

    /// <summary>It is a holiday in some nations, and whose the service keeps is not known.</summary>
    public required LocalizedText OnHolidayOfSome { get; init; }

    /// <summary>The bank holidays of the day are not known.</summary>
    public required LocalizedText BankHolidays { get; init; }
}
