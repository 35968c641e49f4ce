using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Calendars;

/// <summary>A day of the year that services make exceptions for. The day itself, not the bank holiday that may be kept for it later.</summary>
public enum NamedDay
{
    /// <summary>25 December.</summary>
    ChristmasDay = 1,

    /// <summary>26 December.</summary>
    BoxingDay = 2,

    /// <summary>1 January.</summary>
    NewYearsDay = 3,

    /// <summary>Easter Sunday of the Gregorian calendar.</summary>
    EasterSunday = 4,

    /// <summary>The Friday before Easter Sunday.</summary>
    GoodFriday = 5,
}

/// <summary>The words for <see cref="NamedDay"/>, by which the calendar names them, and when each falls.</summary>
internal static class NamedDays
{
    public static readonly Choices Words = new("christmas-day", "boxing-day", "new-years-day", "easter-sunday", "good-friday");

    public static bool IsOn(NamedDay day, DateOnly date) => DateIn(day, date.Year) == date;

    /// <summary>
    /// The holiday at the turn of the year that falls on this Saturday or Sunday, so that a weekday is kept in its place; otherwise <see langword="null"/>.
    /// </summary>
    public static NamedDay? KeptLater(DateOnly date) => date switch
    {
        { DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) } => null,
        { Month: 12, Day: 25 } => NamedDay.ChristmasDay,
        { Month: 12, Day: 26 } => NamedDay.BoxingDay,
        { Month: 1, Day: 1 } => NamedDay.NewYearsDay,
        _ => null,
    };

    public static DateOnly DateIn(NamedDay day, int year) => day switch
    {
        NamedDay.ChristmasDay => new DateOnly(year, 12, 25),
        NamedDay.BoxingDay => new DateOnly(year, 12, 26),
        NamedDay.NewYearsDay => new DateOnly(year, 1, 1),
        NamedDay.EasterSunday => EasterSunday(year),
        NamedDay.GoodFriday => EasterSunday(year).AddDays(-2),
        _ => throw new ArgumentOutOfRangeException(nameof(day)),
    };

    /// <summary>The anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).</summary>
    internal static DateOnly EasterSunday(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int leapCorrection = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        int moon = leapCorrection - (leapCorrection / 28 * (1 - (leapCorrection / 28 * (29 / (leapCorrection + 1)) * ((21 - golden) / 11))));
        int weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        int days = moon - weekday;
        int month = 3 + ((days + 40) / 44);
        return new DateOnly(year, month, days + 28 - (31 * (month / 4)));
    }
}
