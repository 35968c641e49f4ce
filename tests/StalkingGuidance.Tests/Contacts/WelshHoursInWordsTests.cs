using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;
using static StalkingGuidance.Tests.Support.Moments;

namespace StalkingGuidance.Tests.Contacts;

public class WelshHoursInWordsTests
{
    private static readonly ContentPack Pack = ContentPack.Default.In(Language.Welsh);
    private static readonly HoursInWords Words = Pack.HoursInWords;

    [Fact]
    public void Of_ChristmasDayInWales_SaysWhenEachServiceOpensNext()
    {
        DateTimeOffset christmas = Uk("2026-12-25 10:00");

        At(ContactIds.NationalStalkingHelpline, christmas).Should().Be("ar gau (Dydd Nadolig), yn agor ddydd Mawrth 29 Rhagfyr am 9.30 y bore");
        At(ContactIds.PoliceEmergency, christmas).Should().Be("ar agor 24 awr y dydd");
        At(ContactIds.LiveFearFree, christmas).Should().Be("ar agor 24 awr y dydd");
        At(ContactIds.VictimSupport, christmas).Should().Be("nid yw'r oriau ar y diwrnod hwn yn hysbys (Dydd Nadolig)");
        At(ContactIds.NspccHelpline, christmas).Should().Be("nid yw'r oriau ar y diwrnod hwn yn hysbys (Dydd Nadolig)");
        At(ContactIds.PoliceNonEmergency, christmas).Should().Be("nid yw'r oriau'n hysbys");
    }

    [Theory]
    [InlineData("2026-11-24 12:00", "ar agor tan 4 y prynhawn")]
    [InlineData("2026-11-24 16:00", "ar gau, yn agor ddydd Mercher 25 Tachwedd am 1 y prynhawn")]
    [InlineData("2026-11-25 09:00", "ar gau, yn agor heddiw am 1 y prynhawn")]
    [InlineData("2026-11-30 12:00", "nid yw'r oriau ar y diwrnod hwn yn hysbys (Dydd Gŵyl Andreas mewn rhan o'r DU)")]
    [InlineData("2025-12-31 16:00", "ar gau, yn agor ddydd Llun 5 Ionawr 2026 am 9.30 y bore")]
    [InlineData("2028-12-29 16:00", "ar gau, ac nid yw'n hysbys pryd y bydd yn agor nesaf")]
    [InlineData("2029-01-02 12:00", "nid yw'r oriau'n hysbys: nid yw'r gwyliau banc o gwmpas y diwrnod hwn yn hysbys")]
    public void Of_StalkingHelplineAtAMoment_SaysWhatIsKnown(string moment, string expected)
    {
        At(ContactIds.NationalStalkingHelpline, Uk(moment)).Should().Be(expected);
    }

    [Fact]
    public void Of_OtherStates_SayWhatIsKnown()
    {
        OpeningHours overnight = HandMade.Hours("weekly:\n  - { days: [fri], opens: \"22:00\", closes: \"02:00\", closes-on: next-day }\nbank-holidays: open");
        OpeningHours weekend = HandMade.Hours("weekly:\n  - { days: [sat, sun], opens: \"00:00\", closes: \"24:00\" }\nbank-holidays: open");
        OpeningHours closedDays = HandMade.Hours("always: yes\nexcept:\n  - { day: christmas-day, hours: closed }");

        At(ContactIds.VictimSupport, Uk("2026-12-24 12:00")).Should().Be("ar agor tan hanner nos");
        At(ContactIds.VictimSupport, Uk("2026-11-24 12:00")).Should().Be("ar agor 24 awr y dydd tan ddiwedd dydd Iau 24 Rhagfyr");
        InWords(overnight, "2026-11-27 23:00").Should().Be("ar agor tan ddydd Sadwrn 28 Tachwedd am 2 y bore");
        InWords(weekend, "2026-11-28 12:00").Should().Be("ar agor tan ddiwedd dydd Sul 29 Tachwedd");
        InWords(weekend, "2026-11-27 12:00").Should().Be("ar gau, yn agor ar ddechrau dydd Sadwrn 28 Tachwedd");
        InWords(closedDays, "2026-12-25 12:00").Should().Be("ar gau (Dydd Nadolig), yn agor ar ddechrau dydd Sadwrn 26 Rhagfyr");
    }

    [Fact]
    public void Of_Hours_AreALineForEachSetOfDays()
    {
        Words.Of((OpeningHours?)null).Should().Equal("Nid yw'r oriau'n hysbys");
        Words.Of(HoursOf(ContactIds.PoliceEmergency)).Should().Equal("24 awr y dydd, bob dydd");
        Words.Of(HoursOf(ContactIds.VictimSupport)).Should().Equal("24 awr y dydd, bob dydd", "Nid yw'r oriau'n hysbys: Dydd Nadolig a Sul y Pasg");
        Words.Of(HoursOf(ContactIds.RapeCrisisScotland)).Should().Equal("Bob dydd: 5 y prynhawn i hanner nos", "Nid yw'r oriau ar wyliau banc yn hysbys");
        Words.Of(HoursOf(ContactIds.NationalStalkingHelpline)).Should().Equal(
            "Dydd Llun, dydd Mawrth, dydd Iau a dydd Gwener: 9.30 y bore i 4 y prynhawn",
            "Dydd Mercher: 1 y prynhawn i 4 y prynhawn",
            "Ar gau: dydd Sadwrn a dydd Sul",
            "Ar gau ar wyliau banc (mae gan bob un o wledydd y DU ei rhai ei hun, ac nid yw'n hysbys pa rai sy'n cyfrif)");
        Words.Of(HandMade.Hours("weekly:\n  - { days: [mon, tue, wed], opens: \"09:00\", closes: \"12:00\" }\n  - { days: [mon, tue, wed], opens: \"22:00\", closes: \"02:30\", closes-on: next-day }\nbank-holidays: closed\nbank-holidays-of: england-and-wales")).Should().Equal(
            "Dydd Llun i ddydd Mercher: 9 y bore i hanner dydd, a hefyd 10 yr hwyr i 2.30 y bore y diwrnod wedyn",
            "Ar gau: dydd Iau i ddydd Sul",
            "Ar gau ar wyliau banc yng Nghymru a Lloegr");
    }

    [Theory]
    [InlineData("2023", "gwelwyd yr oriau ddiwethaf yn 2023: gwiriwch yr amseroedd agor")]
    [InlineData("2023-04", "gwelwyd yr oriau ddiwethaf ym mis Ebrill 2023: gwiriwch yr amseroedd agor")]
    [InlineData("2023-04-21", "gwelwyd yr oriau ddiwethaf ar 21 Ebrill 2023: gwiriwch yr amseroedd agor")]
    public void LastSeen_OldHours_AskForACheck(string seen, string expected)
    {
        OpeningHours hours = HandMade.Read($"confidence: confirmed\nseen: \"{seen}\"\nalways: yes", new OpeningHoursReader(new(Pack.Calendar)).Read);

        Words.LastSeen(ContactKind.Helpline, hours.At(Uk("2026-11-24 12:00")), new DateOnly(2026, 11, 24)).Should().Be(expected);
    }

    [Fact]
    public void Of_AvailabilityOfAnEnglishPack_NamesTheHolidayInWelsh()
    {
        DateTimeOffset christmas = Uk("2026-12-25 10:00");
        Availability english = ContentPack.Default.Contacts[ContactIds.NationalStalkingHelpline].Channels[0].At(christmas);

        english.Holiday!.Value.Should().Be("Christmas Day");
        Words.Of(english, christmas).Should().Be("ar gau (Dydd Nadolig), yn agor ddydd Mawrth 29 Rhagfyr am 9.30 y bore");
        ContentPack.Default.HoursInWords.Of(Pack.Contacts[ContactIds.NationalStalkingHelpline].Channels[0].At(christmas), christmas).Should().Be("closed (Christmas Day), opens Tuesday 29 December at 9:30am");
    }

    [Fact]
    public void At_HolidayWithAName_AllocatesNothing()
    {
        OpeningHours hours = HoursOf(ContactIds.NationalStalkingHelpline)!;
        DateTimeOffset christmas = Uk("2026-12-25 10:00");
        _ = hours.At(christmas);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            _ = hours.At(christmas);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static OpeningHours? HoursOf(ContactId id) => Pack.Contacts[id].Channels[0].Hours;

    private static string At(ContactId id, DateTimeOffset moment) => Words.Of(Pack.Contacts[id].Channels[0].At(moment), moment);

    private static string InWords(OpeningHours hours, string moment) => Words.Of(hours.At(Uk(moment)), Uk(moment));
}
