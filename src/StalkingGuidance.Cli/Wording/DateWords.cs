using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Calendars;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Dates and times as a page shows them, in the pack's language. Moments are shown in UK local time.</summary>
internal static class DateWords
{
    /// <summary><c>Friday 25 December 2026</c></summary>
    public static string Of(ContentPack pack, DateOnly day) => pack.InToolsLanguage().Times.Day(day);

    /// <summary><c>25 December 2026</c></summary>
    public static string WithoutWeekday(ContentPack pack, DateOnly day) => pack.InToolsLanguage().Times.Date(day);

    /// <summary><c>21 April 2023</c>, <c>April 2023</c> or <c>2023</c>.</summary>
    public static string Of(ContentPack pack, PartialDate date) => pack.InToolsLanguage().Times.Date(date);

    /// <summary>The moment with the offset that holds in the United Kingdom then, its seconds cut off.</summary>
    public static DateTimeOffset InUk(DateTimeOffset moment) => UkTime.MomentOf(UkTime.MinuteOf(moment));

    /// <summary>The day that it is in the United Kingdom.</summary>
    public static DateOnly DayInUk(DateTimeOffset moment) => DateOnly.FromDateTime(InUk(moment).DateTime);
}
