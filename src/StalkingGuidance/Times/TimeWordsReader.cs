using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Times;

/// <summary>Reads <c>times.yaml</c>. A part that is missing is <see langword="null"/>: the file then has a fault, and its pack is given to nobody.</summary>
internal static class TimeWordsReader
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static TimeWords Read(MappingReader words) => new()
    {
        Weekdays = words.Mapping("weekdays", "The days of the week.", ReadWeekdays),
        Months = words.Mapping("months", "The months.", ReadMonths),
        Clock = words.Mapping("clock", "Times of day.", ReadClock)!,
        Dates = words.Mapping("dates", "How dates are put together.", ReadDates)!,
        Lists = words.Mapping("lists", "How lists of days, holidays and hours are put together.", ReadLists)!,
        Periods = words.Mapping("periods", "Stretches of days.", ReadPeriods)!,
        Durations = words.Mapping("durations", "Lengths of time.", ReadDurations)!,
        Open = words.Mapping("open", "A service that is open, in pieces that begin in lower case.", OpeningPatternsReader.ReadOpen)!,
        Closed = words.Mapping("closed", "A service that is closed, in pieces that begin in lower case.", static closed => OpeningPatternsReader.ReadClosed(closed))!,
        ClosedForHoliday = words.Mapping("closed-for-holiday", "A service that is closed for a holiday.", static closed => OpeningPatternsReader.ReadClosed(closed, "holiday"))!,
        NotKnown = words.Mapping("not-known", "A service of which nobody knows whether it is open. Never say that it is closed.", OpeningPatternsReader.ReadNotKnown)!,
        LastSeen = words.Mapping("last-seen", "The warning beside hours that nobody has seen for long.", OpeningPatternsReader.ReadLastSeen)!,
        Week = words.Mapping("week", "The hours of a week, a line for each set of days.", OpeningPatternsReader.ReadWeek)!,
        BankHolidays = words.Mapping("bank-holidays", "What a service does on bank holidays, and on days with names.", OpeningPatternsReader.ReadBankHolidays)!,
    };

    // Sunday first, as .NET counts.
    private static ImmutableArray<WeekdayWords> ReadWeekdays(MappingReader weekdays)
    {
        ImmutableArray<WeekdayWords>.Builder read = ImmutableArray.CreateBuilder<WeekdayWords>(Weekdays.Length);
        foreach (string day in Weekdays)
        {
            read.Add(weekdays.Mapping(day, "The forms of the day's name, within dates too.", ReadWeekday)!);
        }

        return [read[^1], .. read.Take(Weekdays.Length - 1)];
    }

    private static WeekdayWords ReadWeekday(MappingReader day) => new()
    {
        Name = day.Localized("name", "Alone, and in lists."),
        When = day.Localized("when", "When something happens: \"opens Monday\", in Welsh \"ddydd Llun\"."),
        Until = day.Localized("until", "Up to the day: \"open until Monday\", \"Friday to Monday\"."),
        Of = day.Localized("of", "After a noun: \"the end of Monday\"; and first in a range: \"Monday to Friday\"."),
    };

    private static ImmutableArray<MonthWords> ReadMonths(MappingReader months)
    {
        ImmutableArray<MonthWords>.Builder read = ImmutableArray.CreateBuilder<MonthWords>(Months.Length);
        foreach (string month in Months)
        {
            read.Add(months.Mapping(month, "The forms of the month's name.", ReadMonth)!);
        }

        return read.DrainToImmutable();
    }

    private static MonthWords ReadMonth(MappingReader month) => new()
    {
        Name = month.Localized("name", "Before a year."),
        InDate = month.Localized("in-date", "After the day of the month."),
    };

    private static ClockWords ReadClock(MappingReader clock) => new()
    {
        Hours = clock.Localized("hours", "12, or 24 for a language that writes 16:00."),
        Midnight = clock.Localized("midnight", "Both ends of a day."),
        Midday = clock.Localized("midday", "The middle of the day."),
        Morning = clock.Localized("morning", "Before 12:00, with {hour} and {minute}.", ["hour", "minute"]),
        MorningFullHour = clock.Localized("morning-full-hour", "Before 12:00, with {hour}.", ["hour"]),
        Afternoon = clock.Localized("afternoon", "From 12:00, with {hour} and {minute}.", ["hour", "minute"]),
        AfternoonFullHour = clock.Localized("afternoon-full-hour", "From 12:00, with {hour}.", ["hour"]),
        Evening = clock.Localized("evening", "From 18:00, with {hour} and {minute}.", ["hour", "minute"]),
        EveningFullHour = clock.Localized("evening-full-hour", "From 18:00, with {hour}.", ["hour"]),
    };

    private static DatePatterns ReadDates(MappingReader dates) => new()
    {
        DayMonth = dates.Localized("day-month", "With {day}, a number, and {month}.", ["day", "month"]),
        DayMonthYear = dates.Localized("day-month-year", "With {day}, {month} and {year}.", ["day", "month", "year"]),
        MonthYear = dates.Localized("month-year", "With {month} and {year}.", ["month", "year"]),
        WithWeekday = dates.Localized("with-weekday", "With {weekday}, in any of its forms, and {date}.", ["weekday", "date"]),
        TimeOnDay = dates.Localized("time-on-day", "With {time} and {day}, a date in the form 'when'.", ["time", "day"]),
    };

    private static ListPatterns ReadLists(MappingReader lists) => new()
    {
        Next = lists.Localized("next", "What stands before the last of three or more, with {first} and {next}.", ["first", "next"]),
        Last = lists.Localized("last", "The last of days or holidays, with {first}, all before it, and {last}.", ["first", "last"]),
        LastHours = lists.Localized("last-hours", "The last of the hours of one day, with {first}, all before it, and {last}.", ["first", "last"]),
    };

    private static PeriodPatterns ReadPeriods(MappingReader periods) => new()
    {
        Days = periods.Localized("days", "With {from} and {to}, dates.", ["from", "to"]),
        DaysOfAMonth = periods.Localized("days-of-a-month", "With {first}, the number of a day, and {to}, a date.", ["first", "to"]),
        From = periods.Localized("from", "With {from}, where the last day is open.", ["from"]),
        FromTo = periods.Localized("from-to", "With {from} and {to}, within a sentence.", ["from", "to"]),
        Since = periods.Localized("since", "With {from}, a day in the past.", ["from"]),
        LastNotKnown = periods.Localized("last-not-known", "With {from}.", ["from"]),
        UntilFirstNotKnown = periods.Localized("until-first-not-known", "With {to}.", ["to"]),
        FirstNotKnown = periods.Localized("first-not-known", "Where no day is known, and the last is open."),
        NotKnown = periods.Localized("not-known", "Where no day is known."),
    };

    private static DurationWords ReadDurations(MappingReader durations) => new()
    {
        Years = durations.Plural("years", "Years, with {count}."),
        Months = durations.Plural("months", "Months, with {count}."),
        Weeks = durations.Plural("weeks", "Weeks, with {count}."),
        Days = durations.Plural("days", "Days, with {count}."),
        Hours = durations.Plural("hours", "Hours, with {count}."),
    };
}
