using StalkingGuidance.Localization;

namespace StalkingGuidance.Calendars;

/// <summary>A bank holiday.</summary>
/// <param name="Date">The day on which it is kept.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsSubstitute">Whether it is kept on this day because the day itself falls on a weekend.</param>
/// <param name="IsOneOff">Whether it is kept in this year only.</param>
public sealed record BankHoliday(DateOnly Date, LocalizedText Name, bool IsSubstitute, bool IsOneOff);
