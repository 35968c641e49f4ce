using System.Collections.Immutable;
using StalkingGuidance.Calendars;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Contacts;

/// <summary>
/// When a channel is answered, in the local time of the United Kingdom. Immutable and thread-safe; questions allocate nothing.
/// A span is one stretch of time, over midnight and over a change of the clocks too: it begins when the clock first shows its beginning or a later time,
/// and ends when the clock shows its end for the last time that night.
/// </summary>
public sealed partial record OpeningHours
{
    // From one Easter to the next there are up to 385 days; what does not change within them does not change.
    private const int DaysSearched = 400;

    // Read with the first question that needs it: a service that answers at all hours does so on its named days only.
    private readonly Lazy<HolidayCalendar> calendar;

    // By day of the week, Sunday first, as DayOfWeek counts.
    private readonly ImmutableArray<ImmutableArray<OpenSpan>> spansByDay;

    internal OpeningHours(Lazy<HolidayCalendar> calendar, ImmutableArray<ImmutableArray<OpenSpan>> spansByDay)
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

    /// <summary>The spans of a bank holiday in order, where it has its own; otherwise empty.</summary>
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
            return Availability.Open(this, AvailabilityReason.AllHours, holiday: null, until: null);
        }

        if (!UkTime.Knows(moment))
        {
            return Availability.Unknown(this, AvailabilityReason.OutsideCalendar, holiday: null);
        }

        long now = UkTime.MinuteOf(moment);
        return TryFindAhead(now, out Availability ahead) ? ahead : WorkOut(now);
    }

    private Availability WorkOut(long now)
    {
        int today = DayOf(now);
        if (TryFindOpen(now, out long closes, out DayHours opened))
        {
            return Availability.Open(this, opened.Because, opened.Holiday, Until(closes));
        }

        DayHours hours = HoursOf(today);
        if (hours.IsUnknown)
        {
            return Availability.Unknown(this, hours.Because, hours.Holiday);
        }

        if (IsUnknownPastMidnight(today - 1, now, out DayHours yesterday))
        {
            return Availability.Unknown(this, yesterday.Because, yesterday.Holiday);
        }

        return Availability.Closed(this, hours.Because, hours.Holiday, NextOpening(today, now));
    }

    /// <summary>Finds the span that runs at a moment; of two that overlap, the one that ends later.</summary>
    private bool TryFindOpen(long now, out long closes, out DayHours opened)
    {
        closes = now;
        opened = default;
        int today = DayOf(now);

        // Yesterday may run over midnight, whatever today is.
        for (int day = today - 1; day <= today; day++)
        {
            DayHours hours = HoursOf(day);
            foreach (OpenSpan span in hours.Spans)
            {
                long end = ClosesAt(day, span);
                if (OpensAt(day, span) <= now && end > closes)
                {
                    closes = end;
                    opened = hours;
                }
            }
        }

        return closes > now;
    }

    /// <summary>Whether a day whose hours are not known may have begun a span that still runs after its midnight.</summary>
    private bool IsUnknownPastMidnight(int yesterday, long now, out DayHours hours)
    {
        hours = HoursOf(yesterday);
        return hours.IsUnknown && !Always
            && (Covers(spansByDay[(int)DateOnly.FromDayNumber(yesterday).DayOfWeek], yesterday, now) || Covers(BankHolidaySpans, yesterday, now));
    }

    /// <summary>Follows spans that touch, so that midnight between two days of all hours is no end.</summary>
    private DateTimeOffset? Until(long closes)
    {
        if (Always)
        {
            return NextException(DayOf(closes - 1));
        }

        long farEnough = closes + ((long)DaysSearched * UkTime.MinutesPerDay);
        while (closes < farEnough)
        {
            if (!TryFindOpen(closes, out long later, out _))
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
                // A span inside the hour that the clocks skip has no minute.
                long opens = OpensAt(day, span);
                if (opens > now && opens < ClosesAt(day, span))
                {
                    return UkTime.MomentOf(opens);
                }
            }
        }

        return null;
    }

    private static bool Covers(ImmutableArray<OpenSpan> spans, int day, long now)
    {
        foreach (OpenSpan span in spans)
        {
            if (OpensAt(day, span) <= now && now < ClosesAt(day, span))
            {
                return true;
            }
        }

        return false;
    }

    private static int DayOf(long utcMinute) => (int)(UkTime.ToLocal(utcMinute) / UkTime.MinutesPerDay);

    private static long OpensAt(int day, OpenSpan span) => UkTime.ToUtc(((long)day * UkTime.MinutesPerDay) + span.Opens, second: false);

    private static long ClosesAt(int day, OpenSpan span) => UkTime.ToUtc(((long)day * UkTime.MinutesPerDay) + span.Closes, second: true);
}
