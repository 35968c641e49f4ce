using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Times;

/// <summary>Reads the part of <c>times.yaml</c> that is about opening hours.</summary>
internal static class OpeningPatternsReader
{
    public static OpenPatterns ReadOpen(MappingReader open) => new()
    {
        UntilTime = open.Localized("until-time", "It closes at {time} today.", ["time"]),
        UntilDay = open.Localized("until-day", "It closes on {day}, a date in the form 'until', at {time}.", ["day", "time"]),
        UntilEndOfDay = open.Localized("until-end-of-day", "It closes at the midnight after {day}, a date in the form 'of'.", ["day"]),
        AllHours = open.Localized("all-hours", "It is answered at all hours."),
        AllHoursUntilDay = open.Localized("all-hours-until-day", "It is answered at all hours, up to {time} of {day}, a date in the form 'until'.", ["day", "time"]),
        AllHoursUntilEndOfDay = open.Localized("all-hours-until-end-of-day", "It is answered at all hours, up to the midnight after {day}, a date in the form 'of'.", ["day"]),
        NeverCloses = open.Localized("never-closes", "Its week has no end."),
    };

    /// <param name="closed">The mapping.</param>
    /// <param name="slots">What each pattern has besides.</param>
    public static ClosedPatterns ReadClosed(MappingReader closed, params string[] slots) => new()
    {
        OpensToday = closed.Localized("opens-today", "It opens at {time} today.", [.. slots, "time"]),
        OpensOnDay = closed.Localized("opens-on-day", "It opens on {day}, a date in the form 'when', at {time}.", [.. slots, "day", "time"]),
        OpensAtStartOfDay = closed.Localized("opens-at-start-of-day", "It opens at the midnight before {day}, a date in the form 'of'.", [.. slots, "day"]),
        NextNotKnown = closed.Localized("next-not-known", "Nobody knows when it opens.", slots),
    };

    public static NotKnownPatterns ReadNotKnown(MappingReader unknown) => new()
    {
        Hours = unknown.Localized("hours", "It has no known hours."),
        OnHoliday = unknown.Localized("on-holiday", "Its hours on {holiday} are not known.", ["holiday"]),
        OnHolidayOfSome = unknown.Localized("on-holiday-of-some", "It is {holiday} in some nations, and whose holidays the service keeps is not known.", ["holiday"]),
        BankHolidays = unknown.Localized("bank-holidays", "The bank holidays around the day are not known."),
    };

    public static LastSeenPatterns ReadLastSeen(MappingReader seen) => new()
    {
        OnDay = seen.Localized("on-day", "With {date}, a day.", ["date"]),
        InMonth = seen.Localized("in-month", "With {date}, a month and its year.", ["date"]),
        InYear = seen.Localized("in-year", "With {date}, a year.", ["date"]),
        Undated = seen.Localized("undated", "Where nobody knows when they were seen."),
    };

    public static WeekPatterns ReadWeek(MappingReader week) => new()
    {
        NotKnown = week.Localized("not-known", "It has no known hours."),
        AllHours = week.Localized("all-hours", "It is answered at all hours."),
        EveryDay = week.Localized("every-day", "All seven days."),
        Days = week.Localized("days", "Three days or more in a row, with {from}, in the form 'of', and {until}.", ["from", "until"]),
        Line = week.Localized("line", "With {days} and their {hours}.", ["days", "hours"]),
        Closed = week.Localized("closed", "With {days}, in the form 'name'.", ["days"]),
        WholeDay = week.Localized("whole-day", "A day from midnight to midnight."),
        Span = week.Localized("span", "With {opens} and {closes}, times of day.", ["opens", "closes"]),
        SpanOverMidnight = week.Localized("span-over-midnight", "With {opens} and {closes}, a time of the next day.", ["opens", "closes"]),
    };

    public static BankHolidayPatterns ReadBankHolidays(MappingReader holidays) => new()
    {
        AsUsual = holidays.Localized("as-usual", "It is open as on other days."),
        Closed = holidays.Mapping("closed", "It is closed on the bank holidays of these nations.", static closed => ReadDivisions(closed))!,
        OwnHours = holidays.Mapping("own-hours", "It has {hours} of its own on the bank holidays of these nations.", static hours => ReadDivisions(hours, "hours"))!,
        NotKnown = holidays.Mapping("not-known", "Nobody knows what it does on the bank holidays of these nations.", static unknown => ReadDivisions(unknown))!,
        ClosedOnDays = holidays.Localized("closed-on-days", "With {days}, by their names.", ["days"]),
        DaysNotKnown = holidays.Localized("days-not-known", "With {days}, by their names.", ["days"]),
    };

    private static DivisionPatterns ReadDivisions(MappingReader divisions, params string[] slots) => new()
    {
        EnglandAndWales = divisions.Localized("england-and-wales", "England and Wales.", slots),
        Scotland = divisions.Localized("scotland", "Scotland.", slots),
        NorthernIreland = divisions.Localized("northern-ireland", "Northern Ireland.", slots),
        WhoseNotKnown = divisions.Localized("whose-not-known", "Where nobody says whose holidays the service keeps.", slots),
    };
}
