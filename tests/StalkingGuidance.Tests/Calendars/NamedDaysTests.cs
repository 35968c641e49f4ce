using StalkingGuidance.Calendars;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Calendars;

public class NamedDaysTests
{
    // From published tables of the Gregorian calendar.
    private static readonly string[] Easters =
    [
        "2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27",
        "2006-04-16", "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24",
        "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16",
        "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09",
        "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
        "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25",
        "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10", "2040-04-01",
    ];

    [Fact]
    public void EasterSunday_2000To2040_IsAsInTheTable()
    {
        IEnumerable<string> computed = Enumerable.Range(2000, 41).Select(year => NamedDays.EasterSunday(year).ToString("yyyy-MM-dd"));

        computed.Should().Equal(Easters);
    }

    [Theory]
    [InlineData(NamedDay.ChristmasDay, "2026-12-25", "Christmas Day")]
    [InlineData(NamedDay.BoxingDay, "2026-12-26", "Boxing Day")]
    [InlineData(NamedDay.NewYearsDay, "2026-01-01", "New Year’s Day")]
    [InlineData(NamedDay.EasterSunday, "2026-04-05", "Easter Sunday")]
    [InlineData(NamedDay.GoodFriday, "2026-04-03", "Good Friday")]
    public void DateIn_EachNamedDay_IsTheDayAndNoOther(NamedDay day, string date, string name)
    {
        DateOnly on = DateOnly.Parse(date);

        NamedDays.DateIn(day, 2026).Should().Be(on);
        NamedDays.IsOn(day, on).Should().BeTrue();
        NamedDays.IsOn(day, on.AddDays(1)).Should().BeFalse();
        ContentPack.Default.Calendar.NameOf(day).Value.Should().Be(name);
    }

    [Theory]
    [InlineData("2027-12-25", NamedDay.ChristmasDay)]
    [InlineData("2027-12-26", NamedDay.BoxingDay)]
    [InlineData("2026-12-26", NamedDay.BoxingDay)]
    [InlineData("2028-01-01", NamedDay.NewYearsDay)]
    [InlineData("2026-12-25", null)]
    [InlineData("2026-12-27", null)]
    public void KeptLater_TurnOfTheYear_IsTheDayAtTheWeekend(string date, NamedDay? expected)
    {
        NamedDays.KeptLater(DateOnly.Parse(date)).Should().Be(expected);
    }
}
