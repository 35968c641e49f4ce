namespace StalkingGuidance.Calendars;

/// <summary>
/// Local time in the United Kingdom, worked out from the law itself: one hour ahead of Greenwich from 01:00 GMT on the last Sunday of March
/// to 01:00 GMT on the last Sunday of October (Summer Time Act 1972, section 1, as amended by the Summer Time Order 2002).
/// Needs no time-zone database, which small containers lack. Valid from 1996 on; tests hold every hour of it against two databases.
/// Works on minutes since 1 January of year 1, UTC or local, and allocates nothing.
/// </summary>
internal static class UkTime
{
    public const int MinutesPerDay = 24 * 60;
    private const int SummerShift = 60;

    /// <summary>Whether the rule holds at a moment: not before 1996, and not in the last years that .NET can count.</summary>
    public static bool Knows(DateTimeOffset moment) => moment.UtcDateTime.Year is >= 1996 and < 9998;

    /// <summary>The local minute of a moment.</summary>
    public static long ToLocal(long utcMinute) => utcMinute + (IsSummer(utcMinute) ? SummerShift : 0);

    /// <summary>
    /// The moment of a local minute. For one that the clocks skip in March it is the moment of the change, when they first show a later one,
    /// so that the order of local minutes is kept; for one that comes twice in October, the first or the second as asked.
    /// </summary>
    public static long ToUtc(long localMinute, bool second)
    {
        long asSummer = localMinute - SummerShift;
        bool summerIsRight = IsSummer(asSummer);
        bool winterIsRight = !IsSummer(localMinute);
        return (summerIsRight, winterIsRight) switch
        {
            (true, true) => second ? localMinute : asSummer,
            (true, false) => asSummer,
            (false, true) => localMinute,
            (false, false) => localMinute - (localMinute % SummerShift),
        };
    }

    /// <summary>The minute of a moment, any seconds cut off.</summary>
    public static long MinuteOf(DateTimeOffset moment) => moment.UtcTicks / TimeSpan.TicksPerMinute;

    /// <summary>The moment of a minute, with the offset that holds in the United Kingdom then.</summary>
    public static DateTimeOffset MomentOf(long utcMinute)
    {
        long offset = IsSummer(utcMinute) ? SummerShift : 0;
        return new DateTimeOffset((utcMinute + offset) * TimeSpan.TicksPerMinute, new TimeSpan(offset * TimeSpan.TicksPerMinute));
    }

    private static bool IsSummer(long utcMinute)
    {
        int day = (int)(utcMinute / MinutesPerDay);
        DateOnly date = DateOnly.FromDayNumber(day);
        if (date.Month is > 3 and < 10)
        {
            return true;
        }

        if (date.Month is not (3 or 10))
        {
            return false;
        }

        long change = ((long)LastSunday(date.Year, date.Month) * MinutesPerDay) + 60;
        return date.Month == 3 ? utcMinute >= change : utcMinute < change;
    }

    private static int LastSunday(int year, int month)
    {
        // Both months have 31 days. Day number 0 was a Monday, so a Sunday leaves 6.
        int last = new DateOnly(year, month, 31).DayNumber;
        return last - ((last + 1) % 7);
    }
}
