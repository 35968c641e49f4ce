using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;
using static StalkingGuidance.Tests.Support.Moments;

namespace StalkingGuidance.Tests.Times;

/// <summary>Polish changes the ends of weekdays and months within a sentence, and writes 16:00; Arabic has six forms for counted things, and leaves out the number of one and two.</summary>
public class PartialLanguageTimesTests
{
    private static readonly ContentPack Polish = ContentPack.Default.In(Language.Parse("pl"));
    private static readonly ContentPack Arabic = ContentPack.Default.In(Language.Parse("ar"));

    [Fact]
    public void Of_ChristmasDay_SaysInPolishWhenEachServiceOpensNext()
    {
        DateTimeOffset christmas = Uk("2026-12-25 10:00");

        At(Polish, ContactIds.NationalStalkingHelpline, christmas).Should().Be("nieczynne (Pierwszy dzień Bożego Narodzenia), otwarcie we wtorek 29 grudnia o 9:30");
        At(Polish, ContactIds.PoliceEmergency, christmas).Should().Be("czynne całą dobę");
        At(Polish, ContactIds.VictimSupport, christmas).Should().Be("godziny w tym dniu nie są znane (Pierwszy dzień Bożego Narodzenia)");
        At(Polish, ContactIds.PoliceNonEmergency, christmas).Should().Be("godziny nie są znane");
    }

    [Fact]
    public void Of_ChristmasDay_SaysInArabicWhenEachServiceOpensNext()
    {
        DateTimeOffset christmas = Uk("2026-12-25 10:00");

        At(Arabic, ContactIds.NationalStalkingHelpline, christmas).Should().Be("مغلق (يوم عيد الميلاد)، ويفتح يوم الثلاثاء 29 ديسمبر عند الساعة 9:30 صباحًا");
        At(Arabic, ContactIds.PoliceEmergency, christmas).Should().Be("مفتوح 24 ساعة في اليوم");
        At(Arabic, ContactIds.VictimSupport, christmas).Should().Be("ساعات العمل في هذا اليوم غير معروفة (يوم عيد الميلاد)");
        At(Arabic, ContactIds.PoliceNonEmergency, christmas).Should().Be("ساعات العمل غير معروفة");
    }

    [Theory]
    [InlineData("2026-11-24 12:00", "czynne do 16:00", "مفتوح حتى الساعة 4 بعد الظهر")]
    [InlineData("2026-11-25 09:00", "nieczynne, otwarcie dziś o 13:00", "مغلق، ويفتح اليوم عند الساعة 1 بعد الظهر")]
    [InlineData("2025-12-31 16:00", "nieczynne, otwarcie w poniedziałek 5 stycznia 2026 o 9:30", "مغلق، ويفتح يوم الاثنين 5 يناير 2026 عند الساعة 9:30 صباحًا")]
    public void Of_StalkingHelplineAtAMoment_SaysWhatIsKnown(string moment, string polish, string arabic)
    {
        At(Polish, ContactIds.NationalStalkingHelpline, Uk(moment)).Should().Be(polish);
        At(Arabic, ContactIds.NationalStalkingHelpline, Uk(moment)).Should().Be(arabic);
    }

    [Fact]
    public void Of_HoursOverMidnight_SayWhenTheyEnd()
    {
        OpeningHours overnight = HandMade.Hours("weekly:\n  - { days: [fri], opens: \"22:00\", closes: \"02:00\", closes-on: next-day }\nbank-holidays: open");
        DateTimeOffset evening = Uk("2026-11-27 23:00");

        Polish.HoursInWords.Of(overnight.At(evening), evening).Should().Be("czynne do soboty 28 listopada, do 2:00");
        Arabic.HoursInWords.Of(overnight.At(evening), evening).Should().Be("مفتوح حتى الساعة 2 صباحًا يوم السبت 28 نوفمبر");
        At(Polish, ContactIds.VictimSupport, Uk("2026-11-24 12:00")).Should().Be("czynne całą dobę do końca czwartku 24 grudnia");
        At(Arabic, ContactIds.VictimSupport, Uk("2026-11-24 12:00")).Should().Be("مفتوح 24 ساعة في اليوم حتى نهاية يوم الخميس 24 ديسمبر");
    }

    [Fact]
    public void Of_Hours_AreALineForEachSetOfDays()
    {
        Polish.HoursInWords.Of(HoursOf(Polish)).Should().Equal(
            "Poniedziałek, wtorek, czwartek i piątek: od 9:30 do 16:00",
            "Środa: od 13:00 do 16:00",
            "Nieczynne: sobota i niedziela",
            "Nieczynne w dni ustawowo wolne od pracy (każda część Zjednoczonego Królestwa ma własne i nie wiadomo, które się liczą)");
        Arabic.HoursInWords.Of(HoursOf(Arabic)).Should().Equal(
            "يوم الاثنين ويوم الثلاثاء ويوم الخميس ويوم الجمعة: من الساعة 9:30 صباحًا إلى الساعة 4 بعد الظهر",
            "يوم الأربعاء: من الساعة 1 بعد الظهر إلى الساعة 4 بعد الظهر",
            "مغلق: يوم السبت ويوم الأحد",
            "مغلق في العطلات الرسمية (لكل جزء من المملكة المتحدة عطلاته، وليس معروفًا أيها المقصود)");
    }

    [Theory]
    [InlineData(1, "1 rok", "سنة واحدة")]
    [InlineData(2, "2 lata", "سنتان")]
    [InlineData(5, "5 lat", "5 سنوات")]
    [InlineData(12, "12 lat", "12 سنة")]
    [InlineData(22, "22 lata", "22 سنة")]
    [InlineData(100, "100 lat", "100 سنة")]
    public void Years_EachForm_IsSaid(int count, string polish, string arabic)
    {
        Polish.Times.Years(count).Should().Be(polish);
        Arabic.Times.Years(count).Should().Be(arabic);
    }

    [Theory]
    [InlineData(0, 0, "0:00", "منتصف الليل")]
    [InlineData(9, 5, "9:05", "الساعة 9:05 صباحًا")]
    [InlineData(12, 0, "12:00", "الساعة 12 ظهرًا")]
    [InlineData(12, 30, "12:30", "الساعة 12:30 بعد الظهر")]
    [InlineData(20, 0, "20:00", "الساعة 8 مساءً")]
    public void Time_EachPartOfTheDay_IsSaid(int hour, int minute, string polish, string arabic)
    {
        Polish.Times.Time(new TimeOnly(hour, minute)).Should().Be(polish);
        Arabic.Times.Time(new TimeOnly(hour, minute)).Should().Be(arabic);
    }

    [Fact]
    public void Day_ChristmasDay_HasItsWeekday()
    {
        DateOnly christmas = new(2026, 12, 25);

        Polish.Times.Day(christmas).Should().Be("piątek 25 grudnia 2026");
        Arabic.Times.Day(christmas).Should().Be("يوم الجمعة 25 ديسمبر 2026");
    }

    private static OpeningHours? HoursOf(ContentPack pack) => pack.Contacts[ContactIds.NationalStalkingHelpline].Channels[0].Hours;

    private static string At(ContentPack pack, ContactId id, DateTimeOffset moment) => pack.HoursInWords.Of(pack.Contacts[id].Channels[0].At(moment), moment);
}
