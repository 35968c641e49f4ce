using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Times;
using static StalkingGuidance.Tests.Support.Moments;

namespace StalkingGuidance.Tests.Times;

public class TimesInWordsTests
{
    private static readonly TimesInWords English = ContentPack.Default.Times;
    private static readonly TimesInWords Welsh = ContentPack.Default.In(Language.Welsh).Times;

    [Theory]
    [InlineData(0, 0, "hanner nos", "midnight")]
    [InlineData(0, 1, "12.01 y bore", "12:01am")]
    [InlineData(9, 5, "9.05 y bore", "9:05am")]
    [InlineData(9, 30, "9.30 y bore", "9:30am")]
    [InlineData(11, 59, "11.59 y bore", "11:59am")]
    [InlineData(12, 0, "hanner dydd", "midday")]
    [InlineData(12, 30, "12.30 y prynhawn", "12:30pm")]
    [InlineData(16, 0, "4 y prynhawn", "4pm")]
    [InlineData(17, 59, "5.59 y prynhawn", "5:59pm")]
    [InlineData(18, 0, "6 yr hwyr", "6pm")]
    [InlineData(20, 0, "8 yr hwyr", "8pm")]
    [InlineData(23, 59, "11.59 yr hwyr", "11:59pm")]
    public void Time_EachPartOfTheDay_IsSaidInBothLanguages(int hour, int minute, string welsh, string english)
    {
        Welsh.Time(new TimeOnly(hour, minute)).Should().Be(welsh);
        English.Time(new TimeOnly(hour, minute)).Should().Be(english);
    }

    [Fact]
    public void Date_EachMonth_IsSaidInBothLanguages()
    {
        DateOnly[] firsts = [.. Enumerable.Range(1, 12).Select(month => new DateOnly(2026, month, 1))];

        firsts.Select(Welsh.Date).Should().Equal(
            "1 Ionawr 2026", "1 Chwefror 2026", "1 Mawrth 2026", "1 Ebrill 2026", "1 Mai 2026", "1 Mehefin 2026",
            "1 Gorffennaf 2026", "1 Awst 2026", "1 Medi 2026", "1 Hydref 2026", "1 Tachwedd 2026", "1 Rhagfyr 2026");
        firsts.Select(English.Date).Should().Equal(
            "1 January 2026", "1 February 2026", "1 March 2026", "1 April 2026", "1 May 2026", "1 June 2026",
            "1 July 2026", "1 August 2026", "1 September 2026", "1 October 2026", "1 November 2026", "1 December 2026");
    }

    [Fact]
    public void Weekday_EachDay_ChangesItsBeginningWithinASentence()
    {
        DayOfWeek[] days = Enum.GetValues<DayOfWeek>();

        days.Select(Welsh.Weekday).Should().Equal("dydd Sul", "dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn");
        days.Select(day => Welsh.Weekday(day, WeekdayForm.When)).Should().Equal("ddydd Sul", "ddydd Llun", "ddydd Mawrth", "ddydd Mercher", "ddydd Iau", "ddydd Gwener", "ddydd Sadwrn");
        days.Select(day => Welsh.Weekday(day, WeekdayForm.Until)).Should().Equal("ddydd Sul", "ddydd Llun", "ddydd Mawrth", "ddydd Mercher", "ddydd Iau", "ddydd Gwener", "ddydd Sadwrn");
        days.Select(day => Welsh.Weekday(day, WeekdayForm.Of)).Should().Equal("dydd Sul", "dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn");
        days.Select(English.Weekday).Should().Equal("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
    }

    [Fact]
    public void Day_ChristmasDay_HasItsWeekday()
    {
        DateOnly christmas = new(2026, 12, 25);

        Welsh.Day(christmas).Should().Be("dydd Gwener 25 Rhagfyr 2026");
        English.Day(christmas).Should().Be("Friday 25 December 2026");
        Welsh.Date(christmas).Should().Be("25 Rhagfyr 2026");
    }

    [Theory]
    [InlineData("2023", "2023", "2023")]
    [InlineData("2023-04", "Ebrill 2023", "April 2023")]
    [InlineData("2023-04-21", "21 Ebrill 2023", "21 April 2023")]
    public void Date_AsFarAsItIsKnown_IsSaidInBothLanguages(string text, string welsh, string english)
    {
        PartialDate.TryParse(text, out PartialDate date).Should().BeTrue();

        Welsh.Date(date).Should().Be(welsh);
        English.Date(date).Should().Be(english);
    }

    [Fact]
    public void Moment_OfAnotherOffset_IsToldInUkTime()
    {
        DateTimeOffset inSydney = Uk("2026-07-01 12:30").ToOffset(TimeSpan.FromHours(10));

        English.Moment(inSydney).Should().Be("12:30pm on Wednesday 1 July 2026");
        Welsh.Moment(inSydney).Should().Be("12.30 y prynhawn ddydd Mercher 1 Gorffennaf 2026");
    }

    [Theory]
    [InlineData(1, "1 flwyddyn", "1 year")]
    [InlineData(2, "2 flynedd", "2 years")]
    [InlineData(3, "3 blynedd", "3 years")]
    [InlineData(5, "5 mlynedd", "5 years")]
    [InlineData(6, "6 blynedd", "6 years")]
    [InlineData(10, "10 mlynedd", "10 years")]
    public void Years_EachForm_IsSaidInBothLanguages(int count, string welsh, string english)
    {
        Welsh.Years(count).Should().Be(welsh);
        English.Years(count).Should().Be(english);
    }

    [Fact]
    public void Durations_OtherUnits_AreSaidInBothLanguages()
    {
        int[] counts = [1, 2, 3, 6, 12, 51];

        counts.Select(Welsh.Months).Should().Equal("1 mis", "2 fis", "3 mis", "6 mis", "12 mis", "51 mis");
        counts.Select(Welsh.Weeks).Should().Equal("1 wythnos", "2 wythnos", "3 wythnos", "6 wythnos", "12 wythnos", "51 wythnos");
        counts.Select(Welsh.Days).Should().Equal("1 diwrnod", "2 ddiwrnod", "3 diwrnod", "6 diwrnod", "12 diwrnod", "51 diwrnod");
        counts.Select(Welsh.Hours).Should().Equal("1 awr", "2 awr", "3 awr", "6 awr", "12 awr", "51 awr");
        new[] { English.Months(1), English.Weeks(51), English.Days(2), English.Hours(24) }.Should().Equal("1 month", "51 weeks", "2 days", "24 hours");
    }

    [Theory]
    [InlineData("2015-04-20", "2015-04-24", "20 to 24 April 2015", "20 i 24 Ebrill 2015")]
    [InlineData("2015-04-20", "2015-05-24", "20 April 2015 to 24 May 2015", "20 Ebrill 2015 i 24 Mai 2015")]
    [InlineData("2015-04-20", "2015-04-20", "20 April 2015", "20 Ebrill 2015")]
    [InlineData("2015-04-20", null, "from 20 April 2015; the last day is not known", "o 20 Ebrill 2015; nid yw'r diwrnod olaf yn hysbys")]
    [InlineData(null, "2015-04-24", "until 24 April 2015; the first day is not known", "tan 24 Ebrill 2015; nid yw'r diwrnod cyntaf yn hysbys")]
    [InlineData(null, null, "days not known", "nid yw'r dyddiau'n hysbys")]
    public void Period_EachSideKnownOrNot_SaysSo(string? from, string? to, string english, string welsh)
    {
        English.Period(Day(from), Day(to)).Should().Be(english);
        Welsh.Period(Day(from), Day(to)).Should().Be(welsh);
    }

    [Fact]
    public void SinceAndFrom_EachSideKnownOrNot_SaySo()
    {
        DateOnly first = new(2012, 11, 25);
        DateOnly last = new(2020, 1, 19);

        English.Since(first, null).Should().Be("since 25 November 2012");
        Welsh.Since(first, null).Should().Be("ers 25 Tachwedd 2012");
        English.Since(first, last).Should().Be("from 25 November 2012 to 19 January 2020");
        Welsh.Since(null, null).Should().Be("nid yw'r diwrnod cyntaf yn hysbys");
        English.From(first, null).Should().Be("from 25 November 2012");
        Welsh.From(first, last).Should().Be("o 25 Tachwedd 2012 i 19 Ionawr 2020");
    }

    [Fact]
    public void Language_PackThatDoesNotSpeakIt_IsEnglish()
    {
        TimesInWords french = ContentPack.Default.In(Language.Parse("fr")).Times;

        french.Language.Should().Be(Language.English);
        french.Day(new DateOnly(2026, 12, 25)).Should().Be("Friday 25 December 2026");
        Welsh.Language.Should().Be(Language.Welsh);
    }

    [Fact]
    public void Pseudo_EveryWord_ComesFromContent()
    {
        TimesInWords pseudo = ContentPack.Default.In(Language.Pseudo).Times;

        pseudo.Language.Should().Be(Language.Pseudo);
        pseudo.Time(new TimeOnly(12, 0)).Should().Be("[mîddåý ··]");
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
