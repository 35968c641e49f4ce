using System.Globalization;

namespace StalkingGuidance.Contacts;

/// <summary>English words for days and times. Tables of our own, since the framework's follow the culture of the thread.</summary>
internal static class DayWords
{
    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The days from Monday.</summary>
    public static IReadOnlyList<DayOfWeek> Week { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string Weekday(DayOfWeek day) => Weekdays[(int)day];

    public static string Month(int month) => Months[month - 1];

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Such as <c>Monday 30 November</c>, with the year where it is not that of the other day.</summary>
    public static string Day(DateOnly day, DateOnly seenFrom)
    {
        string text = $"{Weekday(day.DayOfWeek)} {Number(day.Day)} {Month(day.Month)}";
        return day.Year == seenFrom.Year ? text : $"{text} {Number(day.Year)}";
    }

    /// <summary>A minute of the day: <c>9:30am</c>, <c>4pm</c>, <c>midday</c>, <c>midnight</c>.</summary>
    public static string Clock(int minute)
    {
        int hour = minute / 60 % 24;
        int past = minute % 60;
        if (past == 0 && hour is 0 or 12)
        {
            return hour == 0 ? "midnight" : "midday";
        }

        string hours = Number(hour % 12 == 0 ? 12 : hour % 12);
        string minutes = past == 0 ? "" : ":" + past.ToString("00", CultureInfo.InvariantCulture);
        return hours + minutes + (hour < 12 ? "am" : "pm");
    }

    /// <summary>Such as <c>Monday, Tuesday and Friday</c>.</summary>
    public static string And(string[] words) => words.Length switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words[..^1]) + " and " + words[^1],
    };
}
