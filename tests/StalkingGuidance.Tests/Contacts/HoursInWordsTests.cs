using System.Globalization;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Times;
using static StalkingGuidance.Tests.Support.Moments;

namespace StalkingGuidance.Tests.Contacts;

public class HoursInWordsTests
{
    private static readonly ContactDirectory Contacts = ContentPack.Default.Contacts;
    private static readonly HoursInWords Words = ContentPack.Default.HoursInWords;
    private static readonly TimesInWords Times = ContentPack.Default.Times;

    [Fact]
    public void Of_NationalStalkingHelpline_IsALineForEachSetOfDays()
    {
        Words.Of(HoursOf(ContactIds.NationalStalkingHelpline)).Should().Equal(
            "Monday, Tuesday, Thursday and Friday: 9:30am to 4pm",
            "Wednesday: 1pm to 4pm",
            "Closed on Saturday and Sunday",
            "Closed on bank holidays (each UK nation has its own, and it is not known which count)");
    }

    [Fact]
    public void Of_OtherShippedHours_ReadAsPeopleWriteThem()
    {
        Words.Of(null).Should().Equal("Hours not known");
        Words.Of(HoursOf(ContactIds.PoliceEmergency)).Should().Equal("24 hours a day, every day");
        Words.Of(HoursOf(ContactIds.VictimSupport)).Should().Equal("24 hours a day, every day", "Hours on Christmas Day and Easter Sunday not known");
        Words.Of(HoursOf(ContactIds.RapeCrisisScotland)).Should().Equal("Every day: 5pm to midnight", "Hours on bank holidays not known");
        Words.Of(HoursOf(ContactIds.Galop)).Should().Equal(
            "Monday to Thursday: 10am to 8:30pm", "Friday: 10am to 4:30pm", "Closed on Saturday and Sunday", "Hours on bank holidays not known");
        Words.Of(HoursOf(ContactIds.NspccHelpline)).Should().Equal(
            "Monday to Friday: 8am to 10pm", "Saturday and Sunday: 9am to 6pm", "Hours on bank holidays not known");
    }

    [Theory]
    [InlineData("weekly:\n  - { days: [mon], opens: \"00:00\", closes: \"12:00\" }\nbank-holidays: open", "Monday: midnight to midday|Closed on Tuesday to Sunday|Open as usual on bank holidays")]
    [InlineData("weekly:\n  - { days: [sat, sun], opens: \"22:00\", closes: \"02:30\", closes-on: next-day }\nbank-holidays: closed\nbank-holidays-of: scotland", "Saturday and Sunday: 10pm to 2:30am the next day|Closed on Monday to Friday|Closed on bank holidays in Scotland")]
    [InlineData("weekly:\n  - { days: [mon, tue, wed, thu, fri, sat, sun], opens: \"00:00\", closes: \"24:00\" }\nbank-holidays: unknown\nbank-holidays-of: northern-ireland", "Every day: 24 hours|Hours on bank holidays in Northern Ireland not known")]
    [InlineData("weekly:\n  - { days: [fri, mon], opens: \"13:00\", closes: \"17:05\" }\n  - { days: [mon, fri], opens: \"09:00\", closes: \"12:00\" }\nbank-holidays:\n  - { opens: \"14:00\", closes: \"16:00\" }\n  - { opens: \"10:00\", closes: \"12:00\" }\nbank-holidays-of: england-and-wales", "Monday and Friday: 9am to midday and 1pm to 5:05pm|Closed on Tuesday, Wednesday, Thursday, Saturday and Sunday|Bank holidays in England and Wales: 10am to midday and 2pm to 4pm")]
    [InlineData("always: yes\nexcept:\n  - { day: easter-sunday, hours: unknown }\n  - { day: christmas-day, hours: closed }\n  - { day: new-years-day, hours: closed }", "24 hours a day, every day|Closed on Christmas Day and New Year’s Day|Hours on Easter Sunday not known")]
    public void Of_HandMadeHours_SayEachRule(string yaml, string lines)
    {
        Words.Of(HandMade.Hours(yaml)).Should().Equal(lines.Split('|'));
    }

    [Theory]
    [InlineData("2026-11-24 12:00", "open until 4pm")]
    [InlineData("2026-11-24 16:00", "closed, opens Wednesday 25 November at 1pm")]
    [InlineData("2026-11-25 09:00", "closed, opens today at 1pm")]
    [InlineData("2026-11-20 17:00", "closed, opens Monday 23 November at 9:30am")]
    [InlineData("2026-11-27 16:00", "closed, opens Tuesday 1 December at 9:30am")]
    [InlineData("2026-11-30 12:00", "hours not known on this day (St Andrew’s Day in part of the UK)")]
    [InlineData("2026-12-25 12:00", "closed (Christmas Day), opens Tuesday 29 December at 9:30am")]
    [InlineData("2025-12-31 16:00", "closed, opens Monday 5 January 2026 at 9:30am")] // Thursday is New Year's Day, Friday 2 January in Scotland
    [InlineData("2028-12-29 16:00", "closed, next opening not known")]
    [InlineData("2029-01-02 12:00", "hours not known: the bank holidays around this day are not known")]
    public void Of_StalkingHelplineAtAMoment_SaysWhatIsKnown(string moment, string expected)
    {
        InWords(HoursOf(ContactIds.NationalStalkingHelpline)!, Uk(moment)).Should().Be(expected);
    }

    [Fact]
    public void Of_OtherStates_SayWhatIsKnown()
    {
        OpeningHours victimSupport = HoursOf(ContactIds.VictimSupport)!;
        OpeningHours overnight = HandMade.Hours("weekly:\n  - { days: [fri], opens: \"22:00\", closes: \"02:00\", closes-on: next-day }\nbank-holidays: open");
        OpeningHours weekend = HandMade.Hours("weekly:\n  - { days: [sat, sun], opens: \"00:00\", closes: \"24:00\" }\nbank-holidays: open");
        OpeningHours never = HandMade.Hours("weekly:\n  - { days: [mon, tue, wed, thu, fri, sat, sun], opens: \"00:00\", closes: \"24:00\" }\nbank-holidays: open");

        InWords(HoursOf(ContactIds.PoliceEmergency)!, Uk("2026-11-24 12:00")).Should().Be("open 24 hours a day");
        InWords(victimSupport, Uk("2026-11-24 12:00")).Should().Be("open 24 hours a day until the end of Thursday 24 December");
        InWords(victimSupport, Uk("2026-12-24 12:00")).Should().Be("open until midnight");
        InWords(victimSupport, Uk("2026-12-25 12:00")).Should().Be("hours not known on this day (Christmas Day)");
        InWords(victimSupport, Uk("2026-12-26 12:00")).Should().Be("open 24 hours a day until the end of Saturday 27 March 2027");
        InWords(HoursOf(ContactIds.NspccHelpline)!, Uk("2026-12-28 12:00")).Should().Be("hours not known on this day (Boxing Day)");
        InWords(overnight, Uk("2026-11-27 23:00")).Should().Be("open until Saturday 28 November at 2am");
        InWords(overnight, Uk("2026-11-28 01:00")).Should().Be("open until 2am");
        InWords(weekend, Uk("2026-11-27 12:00")).Should().Be("closed, opens at the start of Saturday 28 November");
        InWords(weekend, Uk("2026-11-28 12:00")).Should().Be("open until the end of Sunday 29 November");
        InWords(never, Uk("2026-11-28 12:00")).Should().Be("open, and does not close");
        Words.Of(Contacts[ContactIds.PoliceNonEmergency].At(Uk("2026-11-28 12:00")), Uk("2026-11-28 12:00")).Should().Be("hours not known");
    }

    [Fact]
    public void Of_MomentOfAnotherOffset_IsToldInUkTime()
    {
        DateTimeOffset inSydney = Uk("2026-07-01 12:00").ToOffset(TimeSpan.FromHours(10));

        InWords(HoursOf(ContactIds.NationalStalkingHelpline)!, inSydney).Should().Be("closed, opens today at 1pm");
    }

    [Theory]
    [InlineData("2026", "hours last seen 2026: check opening times", "2029-01-01")]
    [InlineData("2023-04", "hours last seen April 2023: check opening times", "2026-11-24")]
    [InlineData("2023-04-21", "hours last seen 21 April 2023: check opening times", "2026-11-24")]
    [InlineData("2026-11", null, "2026-11-24")]
    [InlineData(null, "the date of these hours is not known: check opening times", "2026-11-24")]
    public void LastSeen_OldOrUndatedHours_AskForACheck(string? seen, string? expected, string day)
    {
        OpeningHours hours = HandMade.Read($"confidence: confirmed\n{(seen is null ? "" : $"seen: \"{seen}\"\n")}always: yes", new OpeningHoursReader(new(ContentPack.Default.Calendar)).Read);

        Words.LastSeen(ContactKind.Helpline, hours.At(Uk("2026-11-24 12:00")), DateOnly.Parse(day, CultureInfo.InvariantCulture)).Should().Be(expected);
    }

    [Fact]
    public void LastSeen_EmergencyOrNoHours_AsksForNothing()
    {
        DateOnly day = new(2026, 11, 24);
        Availability emergency = Contacts.Emergency.At(Uk("2026-11-24 12:00"));

        emergency.NeedsCheckOn(day).Should().BeTrue("the newest page is of 2023");
        Words.LastSeen(ContactKind.Emergency, emergency, day).Should().BeNull();
        Words.LastSeen(ContactKind.Police, Contacts[ContactIds.PoliceNonEmergency].At(Uk("2026-11-24 12:00")), day).Should().BeNull();
    }

    [Theory]
    [InlineData(0, 0, "midnight")]
    [InlineData(0, 1, "12:01am")]
    [InlineData(9, 5, "9:05am")]
    [InlineData(11, 59, "11:59am")]
    [InlineData(12, 0, "midday")]
    [InlineData(12, 30, "12:30pm")]
    [InlineData(13, 0, "1pm")]
    [InlineData(23, 59, "11:59pm")]
    public void Time_EachHalfOfTheDay_IsInWords(int hour, int minute, string expected)
    {
        Times.Time(new TimeOnly(hour, minute)).Should().Be(expected);
    }

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-04", "April 2023")]
    [InlineData("2023-04-01", "1 April 2023")]
    public void Date_AsFarAsItIsKnown_IsInWords(string text, string expected)
    {
        Times.Date(PartialDate.TryParse(text, out PartialDate date) ? date : default).Should().Be(expected);
    }

    [Theory]
    [InlineData("cy-GB")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void Of_AnyCulture_GivesTheSameWords(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Find(culture);

            InWords(HoursOf(ContactIds.NationalStalkingHelpline)!, Uk("2025-12-31 16:00")).Should().Be("closed, opens Monday 5 January 2026 at 9:30am");
            Words.Of(HoursOf(ContactIds.NationalStalkingHelpline))[0].Should().Be("Monday, Tuesday, Thursday and Friday: 9:30am to 4pm");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Where globalisation is invariant there is no other culture.
    private static CultureInfo Find(string culture)
    {
        try
        {
            return new CultureInfo(culture);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    private static string InWords(OpeningHours hours, DateTimeOffset moment) => Words.Of(hours.At(moment), moment);

    private static OpeningHours? HoursOf(ContactId id) => Contacts[id].Channels[0].Hours;
}
