using NodaTime;
using StalkingGuidance.Calendars;
using StalkingGuidance.Contacts;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Contacts;

/// <summary>
/// A slow second opinion on opening hours, written from what the hours mean and not from how the library works them out:
/// one cell for every minute of 2025 to 2029, filled by plain loops over local days. True is open, false closed, null unknown.
/// </summary>
internal sealed class MinuteOracle
{
    public static readonly LocalDate First = new(2025, 1, 1);
    public static readonly LocalDate Last = new(2029, 12, 31);

    private static readonly long Start = MinuteOf(First.PlusDays(-2).AtStartOfDayInZone(Moments.London).ToInstant());
    private static readonly long End = MinuteOf(Last.PlusDays(2).AtStartOfDayInZone(Moments.London).ToInstant());

    private readonly OpeningHours hours;
    private readonly HolidayCalendar calendar;
    private readonly bool?[] open = new bool?[End - Start];
    private readonly int[] next = new int[End - Start];

    public MinuteOracle(OpeningHours hours, HolidayCalendar calendar)
    {
        this.hours = hours;
        this.calendar = calendar;
        FillDays();
        FillNext();
    }

    /// <summary>The first minute, since year 1 in UTC, of 2025.</summary>
    public static long From { get; } = MinuteOf(First.AtStartOfDayInZone(Moments.London).ToInstant());

    /// <summary>The minute after the last one of 2028.</summary>
    public static long To { get; } = MinuteOf(new LocalDate(2029, 1, 1).AtStartOfDayInZone(Moments.London).ToInstant());

    public bool? IsOpen(long minute) => open[minute - Start];

    /// <summary>While open, the first minute that is not; while closed, the first that is; null when there is none.</summary>
    public long? Changes(long minute) => next[minute - Start] is var change and > 0 ? Start + change : null;

    public static long MinuteOf(Instant instant) => instant.ToDateTimeUtc().Ticks / TimeSpan.TicksPerMinute;

    private void FillDays()
    {
        // Closed or unknown first, the whole day.
        ForEachDay((day, spans) => Fill(MinuteAt(day, 0, last: false), MinuteAt(day.PlusDays(1), 0, last: false), spans is null ? null : false));

        // What an unknown day might have begun stays unknown after its midnight.
        ForEachDay((day, spans) =>
        {
            foreach (OpenSpan span in spans is null ? [.. WeeklySpans(day), .. hours.BankHolidaySpans] : Array.Empty<OpenSpan>())
            {
                Fill(MinuteAt(day.PlusDays(1), 0, last: false), MinuteAt(day, span.Closes, last: true), null);
            }
        });

        ForEachDay((day, spans) =>
        {
            foreach (OpenSpan span in spans ?? [])
            {
                Fill(MinuteAt(day, span.Opens, last: false), MinuteAt(day, span.Closes, last: true), true);
            }
        });
    }

    private void FillNext()
    {
        int nextOpen = 0;
        int nextNotOpen = 0;
        for (int i = open.Length - 1; i >= 0; i--)
        {
            nextOpen = open[i] == true ? i : nextOpen;
            nextNotOpen = open[i] == true ? nextNotOpen : i;
            next[i] = open[i] switch { true => nextNotOpen, false => nextOpen, null => 0 };
        }
    }

    /// <summary>The spans of a day; null when they are not known.</summary>
    private OpenSpan[]? SpansOf(LocalDate day)
    {
        DateOnly date = day.ToDateOnly();
        foreach (DifferentDay different in hours.Exceptions)
        {
            bool isIt = different.Day switch
            {
                NamedDay.ChristmasDay => day is { Month: 12, Day: 25 },
                NamedDay.BoxingDay => day is { Month: 12, Day: 26 },
                NamedDay.NewYearsDay => day is { Month: 1, Day: 1 },
                NamedDay.EasterSunday => date == Easter(day.Year),
                _ => date == Easter(day.Year).AddDays(-2),
            };
            if (isIt)
            {
                return different.IsKnownClosed ? [] : null;
            }
        }

        if (hours.Always)
        {
            return [new OpenSpan(0, 1440)];
        }

        if (hours.OnBankHolidays == HolidayHours.AsUsual)
        {
            return WeeklySpans(day);
        }

        if (date < calendar.From || date > calendar.To)
        {
            return null;
        }

        CalendarDivision[] all = [CalendarDivision.EnglandAndWales, CalendarDivision.Scotland, CalendarDivision.NorthernIreland];
        CalendarDivision[] whose = hours.BankHolidaysOf is { } one ? [one] : all;
        int keptBy = whose.Count(division => calendar.For(division).Any(holiday => holiday.Date == date));
        if (keptBy == 0)
        {
            bool weekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            bool turnOfYear = day is { Month: 12, Day: 25 or 26 } or { Month: 1, Day: 1 };
            OpenSpan[] ordinary = WeeklySpans(day);
            return weekend && turnOfYear && ordinary.Length > 0 ? null : ordinary;
        }

        return hours.OnBankHolidays switch
        {
            HolidayHours.NotKnown => null,
            _ when keptBy < whose.Length => null,
            HolidayHours.Closed => [],
            _ => [.. hours.BankHolidaySpans],
        };
    }

    private static DateOnly Easter(int year) =>
        new[] { new DateOnly(2024, 3, 31), new(2025, 4, 20), new(2026, 4, 5), new(2027, 3, 28), new(2028, 4, 16), new(2029, 4, 1), new(2030, 4, 21) }[year - 2024];

    private OpenSpan[] WeeklySpans(LocalDate day) =>
        [.. hours.Weekly.Where(weekly => weekly.Days.Contains(day.ToDateOnly().DayOfWeek)).Select(weekly => weekly.Span)];

    private void ForEachDay(Action<LocalDate, OpenSpan[]?> visit)
    {
        for (LocalDate day = First.PlusDays(-2); day < Last.PlusDays(2); day = day.PlusDays(1))
        {
            visit(day, SpansOf(day));
        }
    }

    private void Fill(long from, long to, bool? state)
    {
        for (long minute = from; minute < Math.Min(to, End); minute++)
        {
            open[minute - Start] = state;
        }
    }

    /// <summary>The minute at which a clock shows a time of a day (or of the days after) for the first or the last time; of a time that it skips, the moment of the skip.</summary>
    private static long MinuteAt(LocalDate day, int minute, bool last)
    {
        NodaTime.TimeZones.ZoneLocalMapping mapping = Moments.London.MapLocal(day.AtMidnight().PlusMinutes(minute));
        return MinuteOf(mapping.Count == 0 ? mapping.EarlyInterval.End : last ? mapping.Last().ToInstant() : mapping.First().ToInstant());
    }
}
