using System.Collections.Immutable;
using StalkingGuidance.Calendars;
using StalkingGuidance.Evidence;

namespace StalkingGuidance.Contacts;

/// <summary>
/// Opening hours and availability in plain English, as GOV.UK and the NHS write times: 9:30am to 4pm, midday, midnight, 30 November 2026.
/// The one place for these words. They are the same under every culture, and all times are local time of the United Kingdom.
/// Pieces begin in lower case, so that a page can put its own words in front. Thread-safe.
/// </summary>
public static class HoursInWords
{
    /// <summary>
    /// Opening hours, a line for each set of days, then bank holidays and days that differ: <c>Monday to Friday: 9:30am to 4pm</c>.
    /// Never empty: <c>Hours not known</c> when there are none. <see cref="OpeningHours.Note"/> is left to the page.
    /// </summary>
    public static ImmutableArray<string> Of(OpeningHours? hours)
    {
        if (hours is null)
        {
            return ["Hours not known"];
        }

        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        if (hours.Always)
        {
            lines.Add("24 hours a day, every day");
        }
        else
        {
            lines.AddRange(WeekInWords.Of(hours.Weekly));
            lines.Add(OnBankHolidays(hours));
        }

        AddExceptions(lines, hours, closed: true);
        AddExceptions(lines, hours, closed: false);
        return lines.DrainToImmutable();
    }

    /// <summary>
    /// What is known at a moment: <c>open until 4pm</c>, <c>closed, opens Monday 30 November at 9:30am</c>, <c>hours not known</c>.
    /// Show <see cref="LastSeen"/> beside it.
    /// </summary>
    /// <param name="availability">What <see cref="Channel.At"/> or <see cref="Contact.At"/> gave.</param>
    /// <param name="moment">The moment that it was asked for.</param>
    public static string Of(Availability availability, DateTimeOffset moment)
    {
        DateTimeOffset now = UkTime.MomentOf(UkTime.MinuteOf(moment));
        return availability.State switch
        {
            AvailabilityState.Open => InWordsOpen(availability, now),
            AvailabilityState.Closed => InWordsClosed(availability, now),
            _ => InWordsUnknown(availability),
        };
    }

    /// <summary>
    /// The warning that belongs beside a channel's hours: <c>hours last seen April 2023: check opening times</c>. <see langword="null"/> when they are recent enough, when there are none,
    /// and for emergency contacts: nobody in danger should stop to check when 999 is open.
    /// </summary>
    /// <param name="kind">What sort of service the channel belongs to.</param>
    /// <param name="availability">What <see cref="Channel.At"/> or <see cref="Contact.At"/> gave.</param>
    /// <param name="day">Today.</param>
    public static string? LastSeen(ContactKind kind, Availability availability, DateOnly day)
    {
        if (kind == ContactKind.Emergency || !availability.NeedsCheckOn(day))
        {
            return null;
        }

        return availability.HoursSeen is { } seen
            ? $"hours last seen {Date(seen)}: check opening times"
            : "the date of these hours is not known: check opening times";
    }

    /// <summary>A date as far as it is known: <c>21 April 2023</c>, <c>April 2023</c>, <c>2023</c>.</summary>
    public static string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => DayWords.Number(date.Year),
        ({ } month, null) => $"{DayWords.Month(month)} {DayWords.Number(date.Year)}",
        ({ } month, { } day) => $"{DayWords.Number(day)} {DayWords.Month(month)} {DayWords.Number(date.Year)}",
    };

    /// <summary>A time of day: <c>9:30am</c>, <c>4pm</c>, <c>midday</c>, <c>midnight</c>.</summary>
    public static string Time(TimeOnly time) => DayWords.Clock((time.Hour * 60) + time.Minute);

    private static string InWordsOpen(Availability availability, DateTimeOffset now)
    {
        string open = availability.Because == AvailabilityReason.AllHours ? "open 24 hours a day" : "open";
        if (availability.Until is not { } until)
        {
            return availability.Because == AvailabilityReason.AllHours ? open : "open, and does not close";
        }

        DateOnly today = DateOnly.FromDateTime(now.DateTime);
        bool atMidnight = until.TimeOfDay == TimeSpan.Zero;
        DateOnly last = DateOnly.FromDateTime(until.DateTime).AddDays(atMidnight ? -1 : 0);
        return (last == today, atMidnight) switch
        {
            (true, _) => $"open until {DayWords.Clock(MinuteOf(until))}",
            (false, true) => $"{open} until the end of {DayWords.Day(last, today)}",
            (false, false) => $"{open} until {DayWords.Day(last, today)} at {DayWords.Clock(MinuteOf(until))}",
        };
    }

    private static string InWordsClosed(Availability availability, DateTimeOffset now)
    {
        string closed = availability.Holiday is { } holiday ? $"closed ({holiday})" : "closed";
        if (availability.Opens is not { } opens)
        {
            return $"{closed}, next opening not known";
        }

        DateOnly today = DateOnly.FromDateTime(now.DateTime);
        DateOnly day = DateOnly.FromDateTime(opens.DateTime);
        string time = DayWords.Clock(MinuteOf(opens));
        return (day == today, opens.TimeOfDay == TimeSpan.Zero) switch
        {
            (true, _) => $"{closed}, opens today at {time}",
            (false, true) => $"{closed}, opens at the start of {DayWords.Day(day, today)}",
            (false, false) => $"{closed}, opens {DayWords.Day(day, today)} at {time}",
        };
    }

    private static string InWordsUnknown(Availability availability) => availability.Because switch
    {
        AvailabilityReason.BankHolidayHoursNotKnown or AvailabilityReason.NamedDayHoursNotKnown => $"hours not known on this day ({availability.Holiday})",
        AvailabilityReason.WhoseHolidaysNotKnown => $"hours not known on this day ({availability.Holiday} in part of the UK)",
        AvailabilityReason.OutsideCalendar => "hours not known: the bank holidays around this day are not known",
        _ => "hours not known",
    };

    private static string OnBankHolidays(OpeningHours hours)
    {
        string where = hours.BankHolidaysOf switch
        {
            CalendarDivision.EnglandAndWales => " in England and Wales",
            CalendarDivision.Scotland => " in Scotland",
            CalendarDivision.NorthernIreland => " in Northern Ireland",
            _ => "",
        };
        return hours.OnBankHolidays switch
        {
            HolidayHours.Closed => $"Closed on bank holidays{where}{WhoseNotKnown(hours)}",
            HolidayHours.AsUsual => "Open as usual on bank holidays",
            HolidayHours.OwnHours when hours.BankHolidaySpans.IsEmpty => $"Closed on bank holidays{where}{WhoseNotKnown(hours)}",
            HolidayHours.OwnHours => $"Bank holidays{where}: {WeekInWords.Spans(hours.BankHolidaySpans)}{WhoseNotKnown(hours)}",
            _ => $"Hours on bank holidays{where} not known",
        };
    }

    private static string WhoseNotKnown(OpeningHours hours) =>
        hours.BankHolidaysOf is null ? " (each UK nation has its own, and it is not known which count)" : "";

    private static void AddExceptions(ImmutableArray<string>.Builder lines, OpeningHours hours, bool closed)
    {
        string[] days = [.. hours.Exceptions.Where(day => day.IsKnownClosed == closed).Select(day => NamedDays.NameOf(day.Day))];
        if (days.Length > 0)
        {
            lines.Add(closed ? $"Closed on {DayWords.And(days)}" : $"Hours on {DayWords.And(days)} not known");
        }
    }

    private static int MinuteOf(DateTimeOffset moment) => (moment.Hour * 60) + moment.Minute;
}
