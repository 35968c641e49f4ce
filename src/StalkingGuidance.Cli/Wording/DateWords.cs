using System.Globalization;
using StalkingGuidance.Calendars;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Dates and times as people in the United Kingdom write them. Moments are shown in UK local time.</summary>
internal static class DateWords
{
    /// <summary><c>Friday 25 December 2026</c></summary>
    public static string Of(ContentPack pack, DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>25 December 2026</c></summary>
    public static string WithoutWeekday(ContentPack pack, DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>21 April 2023</c>, <c>April 2023</c> or <c>2023</c>.</summary>
    public static string Of(ContentPack pack, PartialDate date) => date switch
    {
        { Day: not null } => WithoutWeekday(pack, date.Latest),
        { Month: not null } => date.Latest.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.Latest.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary><c>9:30am</c>, <c>4pm</c>, <c>midday</c>, <c>midnight</c>.</summary>
    public static string Of(ContentPack pack, TimeOnly time) => time switch
    {
        { Hour: 0, Minute: 0 } => "midnight",
        { Hour: 12, Minute: 0 } => "midday",
        { Minute: 0 } => time.ToString("%h", CultureInfo.InvariantCulture) + HalfOf(time),
        _ => time.ToString("h:mm", CultureInfo.InvariantCulture) + HalfOf(time),
    };

    /// <summary>The moment with the offset that holds in the United Kingdom then, its seconds cut off.</summary>
    public static DateTimeOffset InUk(DateTimeOffset moment) => UkTime.MomentOf(UkTime.MinuteOf(moment));

    /// <summary>The day that it is in the United Kingdom.</summary>
    public static DateOnly DayInUk(DateTimeOffset moment) => DateOnly.FromDateTime(InUk(moment).DateTime);

    public static TimeOnly TimeInUk(DateTimeOffset moment) => TimeOnly.FromDateTime(InUk(moment).DateTime);

    private static string HalfOf(TimeOnly time) => time.Hour < 12 ? "am" : "pm";
}
