using System.Collections.Immutable;

namespace StalkingGuidance.Calendars;

/// <summary>The bank holidays of one division, in order of date.</summary>
internal sealed record DivisionHolidays(CalendarDivision Division, ImmutableArray<BankHoliday> Holidays);
