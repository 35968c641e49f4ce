using System.Collections.Immutable;
using StalkingGuidance.Calendars;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Contacts;

/// <summary>
/// When a channel is answered, in the local time of the United Kingdom. Immutable and thread-safe; questions allocate nothing.
/// A span is one stretch of time, over midnight and over a change of the clocks too: it ends when the clock shows its end for the last time that night.
/// </summary>
public sealed record OpeningHours
{
    // A year sees every bank holiday; what does not change within one does not change.
    private const int DaysSearched = 366;

    private readonly HolidayCalendar calendar;

    // By day of the week, Sunday first, as DayOfWeek counts.
    private readonly ImmutableArray<ImmutableArray<OpenSpan>> spansByDay;

    internal OpeningHours(HolidayCalendar calendar, ImmutableArray<ImmutableArray<OpenSpan>> spansByDay)
    {
        this.calendar = calendar;
        this.spansByDay = spansByDay;
    }

    /// <summary>How sure the hours are.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The newest dated page that states them; <see langword="null"/> when none is dated.</summary>
    public required PartialDate? Seen { get; init; }

    /// <summary>Whether the channel is answered at all hours; the named days of <see cref="Exceptions"/> may differ.</summary>
    public required bool Always { get; init; }

    /// <summary>The spans of an ordinary week; empty when <see cref="Always"/>.</summary>
    public required ImmutableArray<WeeklySpans> Weekly { get; init; }

    /// <summary>What happens on bank holidays.</summary>
    public required HolidayHours OnBankHolidays { get; init; }

    /// <summary>Whose bank holidays the service keeps; <see langword="null"/> when nobody says.</summary>
    public required CalendarDivision? BankHolidaysOf { get; init; }

    /// <summary>The spans of a bank holiday, where it has its own; otherwise empty.</summary>
    public required ImmutableArray<OpenSpan> BankHolidaySpans { get; init; }

    /// <summary>Named days that differ. They come before bank holidays, and before the week.</summary>
    public required ImmutableArray<DifferentDay> Exceptions { get; init; }

    /// <summary>Anything more; <see langword="null"/> when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }

    /// <summary>Whether the channel is answered at a moment.</summary>
    public Availability At(DateTimeOffset moment)
    {
        if (Always && Exceptions.IsEmpty)
        {
            return Availability.Open(this, AvailabilityReason.AllHours, until: null);
        }

        long now = UkTime.MinuteOf(moment);
        int today = (int)(UkTime.ToLocal(now) / UkTime.MinutesPerDay);

        // Yesterday may run over midnight, whatever today is.
        if (TryFindOpen(today - 1, now, out long closes, out DayHours opened) || TryFindOpen(today, now, out closes, out opened))
        {
            return Availability.Open(this, opened.Because, Until(closes));
        }

        DayHours hours = HoursOf(today);
        if (hours.IsUnknown)
        {
            return Availability.Unknown(this, hours.Because, hours.Holiday);
        }

        return Availability.Closed(this, hours.Because, hours.Holiday, NextOpening(today, now));
    }

    private bool TryFindOpen(int day, long now, out long closes, out DayHours hours)
    {
        hours = HoursOf(day);
        foreach (OpenSpan span in hours.Spans)
        {
            if (now >= OpensAt(day, span) && now < ClosesAt(day, span))
            {
                closes = ClosesAt(day, span);
                return true;
            }
        }

        closes = 0;
        return false;
    }

    /// <summary>Follows spans that touch, so that midnight between two days of all hours is no end.</summary>
    private DateTimeOffset? Until(long closes)
    {
        if (Always)
        {
            return NextException((int)(UkTime.ToLocal(closes - 1) / UkTime.MinutesPerDay));
        }

        for (int step = 0; step < DaysSearched; step++)
        {
            int day = (int)(UkTime.ToLocal(closes) / UkTime.MinutesPerDay);
            if (!TryFindOpen(day, closes, out long later, out _))
            {
                return UkTime.MomentOf(closes);
            }

            closes = later;
        }

        return null;
    }

    private DateTimeOffset NextException(int today)
    {
        DateOnly day = DateOnly.FromDayNumber(today);
        DateOnly next = DateOnly.MaxValue;
        foreach (DifferentDay exception in Exceptions)
        {
            DateOnly thisYear = NamedDays.DateIn(exception.Day, day.Year);
            DateOnly candidate = thisYear > day ? thisYear : NamedDays.DateIn(exception.Day, day.Year + 1);
            next = candidate < next ? candidate : next;
        }

        return UkTime.MomentOf(UkTime.ToUtc((long)next.DayNumber * UkTime.MinutesPerDay, second: false));
    }

    private DateTimeOffset? NextOpening(int today, long now)
    {
        for (int day = today; day < today + DaysSearched; day++)
        {
            foreach (OpenSpan span in HoursOf(day).Spans)
            {
                if (OpensAt(day, span) > now)
                {
                    return UkTime.MomentOf(OpensAt(day, span));
                }
            }
        }

        return null;
    }

    private DayHours HoursOf(int dayNumber)
    {
        DateOnly day = DateOnly.FromDayNumber(dayNumber);
        foreach (DifferentDay exception in Exceptions)
        {
            if (NamedDays.IsOn(exception.Day, day))
            {
                string name = NamedDays.Words.WordOf((int)exception.Day);
                return exception.IsKnownClosed
                    ? DayHours.Closed(AvailabilityReason.NamedDay, name)
                    : DayHours.Unknown(AvailabilityReason.NamedDayHoursNotKnown, name);
            }
        }

        if (Always)
        {
            return new DayHours(OpenSpan.WholeDay, AvailabilityReason.AllHours, null, IsUnknown: false);
        }

        ImmutableArray<OpenSpan> ordinary = spansByDay[(int)day.DayOfWeek];
        if (OnBankHolidays == HolidayHours.AsUsual)
        {
            return new DayHours(ordinary, AvailabilityReason.WeeklyHours, null, IsUnknown: false);
        }

        if (!calendar.Knows(day))
        {
            return DayHours.Unknown(AvailabilityReason.OutsideCalendar, null);
        }

        return FindHoliday(day, out bool keptBySomeOnly) is { } holiday
            ? OnHoliday(holiday, keptBySomeOnly)
            : new DayHours(ordinary, AvailabilityReason.WeeklyHours, null, IsUnknown: false);
    }

    private DayHours OnHoliday(BankHoliday holiday, bool keptBySomeOnly) => (OnBankHolidays, keptBySomeOnly) switch
    {
        (HolidayHours.NotKnown, _) => DayHours.Unknown(AvailabilityReason.BankHolidayHoursNotKnown, holiday.Name),
        (_, true) => DayHours.Unknown(AvailabilityReason.WhoseHolidaysNotKnown, holiday.Name),
        (HolidayHours.Closed, _) => DayHours.Closed(AvailabilityReason.BankHoliday, holiday.Name),
        _ => new DayHours(BankHolidaySpans, AvailabilityReason.BankHoliday, holiday.Name, IsUnknown: false),
    };

    /// <summary>The holiday of a day. Where nobody says whose holidays count, any part's holiday is found, and whether all parts keep it is told.</summary>
    private BankHoliday? FindHoliday(DateOnly day, out bool keptBySomeOnly)
    {
        keptBySomeOnly = false;
        if (BankHolidaysOf is { } division)
        {
            return calendar.On(day, division);
        }

        BankHoliday? england = calendar.On(day, CalendarDivision.EnglandAndWales);
        BankHoliday? scotland = calendar.On(day, CalendarDivision.Scotland);
        BankHoliday? northernIreland = calendar.On(day, CalendarDivision.NorthernIreland);
        keptBySomeOnly = england is null || scotland is null || northernIreland is null;
        return england ?? scotland ?? northernIreland;
    }

    private static long OpensAt(int day, OpenSpan span) => UkTime.ToUtc(((long)day * UkTime.MinutesPerDay) + span.Opens, second: false);

    private static long ClosesAt(int day, OpenSpan span) => UkTime.ToUtc(((long)day * UkTime.MinutesPerDay) + span.Closes, second: true);
}
