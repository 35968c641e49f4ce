using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;
using static StalkingGuidance.Tests.Support.Moments;

namespace StalkingGuidance.Tests.Contacts;

public class OpeningHoursTests
{
    private const string EveryDay = "days: [mon, tue, wed, thu, fri, sat, sun]";

    [Theory]
    [InlineData("2026-06-10 21:59", AvailabilityState.Closed, "2026-06-10 22:00")]
    [InlineData("2026-06-10 22:00", AvailabilityState.Open, "2026-06-11 06:00")]
    [InlineData("2026-06-11 05:59", AvailabilityState.Open, "2026-06-11 06:00")]
    [InlineData("2026-06-11 06:00", AvailabilityState.Closed, "2026-06-11 22:00")]
    [InlineData("2026-03-28 22:00", AvailabilityState.Open, "2026-03-29 06:00")] // seven hours: the clocks go forward
    [InlineData("2026-10-24 22:00", AvailabilityState.Open, "2026-10-25 06:00")] // nine hours: the clocks go back
    public void At_OvernightSpan_RunsOverMidnight(string moment, AvailabilityState state, string changes)
    {
        OpeningHours hours = HandMade.Hours($"weekly:\n  - {{ {EveryDay}, opens: \"22:00\", closes: \"06:00\", closes-on: next-day }}\nbank-holidays: open");

        Availability availability = hours.At(Uk(moment));

        availability.State.Should().Be(state);
        (availability.Until ?? availability.Opens).Should().Be(Uk(changes));
    }

    [Fact]
    public void At_OvernightSpanOverTheChanges_LastsAsLongAsTheNight()
    {
        OpeningHours hours = HandMade.Hours($"weekly:\n  - {{ {EveryDay}, opens: \"22:00\", closes: \"06:00\", closes-on: next-day }}\nbank-holidays: open");

        (hours.At(Utc("2026-03-28 22:00")).Until - Utc("2026-03-28 22:00")).Should().Be(TimeSpan.FromHours(7));
        (hours.At(Utc("2026-10-24 21:00")).Until - Utc("2026-10-24 21:00")).Should().Be(TimeSpan.FromHours(9));
        hours.At(Utc("2026-10-24 21:00")).Until!.Value.Offset.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void At_SpanThatEndsInTheDoubledHour_EndsTheSecondTime()
    {
        OpeningHours hours = HandMade.Hours($"weekly:\n  - {{ {EveryDay}, opens: \"20:00\", closes: \"01:30\", closes-on: next-day }}\nbank-holidays: open");

        hours.At(Utc("2026-10-25 00:29")).Until.Should().Be(Utc("2026-10-25 01:30"));
        hours.At(Utc("2026-10-25 00:30")).IsOpen.Should().BeTrue("01:30 comes twice");
        hours.At(Utc("2026-10-25 01:30")).IsClosed.Should().BeTrue();
    }

    [Theory]
    [InlineData("01:15", "01:45")]
    [InlineData("01:00", "02:00")]
    public void At_SpanInsideTheSkippedHour_IsNoOpening(string opens, string closes)
    {
        OpeningHours hours = HandMade.Hours($"weekly:\n  - {{ days: [sun], opens: \"{opens}\", closes: \"{closes}\" }}\nbank-holidays: open");

        Availability availability = hours.At(Uk("2026-03-29 00:30"));

        availability.IsClosed.Should().BeTrue();
        availability.Opens.Should().Be(Uk($"2026-04-05 {opens}"));
        hours.At(Utc("2026-03-29 01:00")).IsClosed.Should().BeTrue();
    }

    [Fact]
    public void At_SpanFromWithinTheSkippedHour_BeginsWhenTheClockShowsALaterTime()
    {
        OpeningHours hours = HandMade.Hours("weekly:\n  - { days: [sun], opens: \"01:30\", closes: \"02:15\" }\nbank-holidays: open");

        hours.At(Uk("2026-03-29 00:30")).Opens.Should().Be(Uk("2026-03-29 02:00"));
        hours.At(Uk("2026-03-29 02:00")).Until.Should().Be(Uk("2026-03-29 02:15"));
    }

    [Fact]
    public void At_SpansThatTouchAtMidnight_GiveOneUntil()
    {
        OpeningHours hours = HandMade.Hours("""
            weekly:
              - { days: [mon], opens: "20:00", closes: "24:00" }
              - { days: [tue], opens: "00:00", closes: "02:00" }
            bank-holidays: open
            """);

        hours.At(Uk("2026-11-23 20:00")).Until.Should().Be(Uk("2026-11-24 02:00"));
        hours.At(Uk("2026-11-24 00:00")).Until.Should().Be(Uk("2026-11-24 02:00"));
    }

    [Fact]
    public void At_MidnightBeforeAnUnknownDay_IsTheEndOfWhatIsKnown()
    {
        OpeningHours hours = HandMade.Hours($"weekly:\n  - {{ {EveryDay}, opens: \"00:00\", closes: \"24:00\" }}\nbank-holidays: unknown\nbank-holidays-of: england-and-wales");

        hours.At(Uk("2026-12-24 12:00")).Until.Should().Be(Uk("2026-12-25 00:00"));
        hours.At(Uk("2026-12-25 12:00")).State.Should().Be(AvailabilityState.Unknown);
    }

    [Fact]
    public void At_NightAfterAnUnknownDay_IsUnknownAsLongAsItsSpanMightRun()
    {
        OpeningHours hours = HandMade.Hours("weekly:\n  - { days: [mon], opens: \"20:00\", closes: \"04:00\", closes-on: next-day }\nbank-holidays: unknown");

        // Monday 31 August 2026 is a bank holiday.
        Availability night = hours.At(Uk("2026-09-01 03:59"));
        night.State.Should().Be(AvailabilityState.Unknown);
        night.Because.Should().Be(AvailabilityReason.BankHolidayHoursNotKnown);
        night.Holiday!.Value.Should().Be("Summer bank holiday");
        hours.At(Uk("2026-09-01 04:00")).IsClosed.Should().BeTrue();
        hours.At(Uk("2026-08-25 03:59")).IsOpen.Should().BeTrue();
    }

    [Fact]
    public void At_NightAfterAnUnknownDayWithOwnHolidayHours_IsUnknownToo()
    {
        OpeningHours hours = HandMade.Hours("""
            weekly:
              - { days: [mon], opens: "09:00", closes: "17:00" }
            bank-holidays:
              - { opens: "22:00", closes: "02:00", closes-on: next-day }
            bank-holidays-of: unknown
            """);

        hours.At(Uk("2026-06-16 01:59")).Because.Should().Be(AvailabilityReason.WhoseHolidaysNotKnown);
        hours.At(Uk("2026-06-16 02:00")).IsClosed.Should().BeTrue();
    }

    [Theory]
    [InlineData("2027-12-25 12:00", "Christmas Day")]
    [InlineData("2027-12-26 12:00", "Boxing Day")]
    [InlineData("2026-12-26 12:00", "Boxing Day")]
    [InlineData("2028-01-01 12:00", "New Year’s Day")]
    public void At_HolidayAtAWeekendThatIsKeptLater_IsUnknown(string moment, string holiday)
    {
        // The NSPCC Helpline answers at weekends, and nobody says whether on bank holidays.
        OpeningHours hours = ContentPack.Default.Contacts[ContactIds.NspccHelpline].Channels[0].Hours!;

        Availability availability = hours.At(Uk(moment));

        availability.State.Should().Be(AvailabilityState.Unknown);
        availability.Because.Should().Be(AvailabilityReason.BankHolidayHoursNotKnown);
        availability.Holiday!.Value.Should().Be(holiday);
    }

    [Fact]
    public void At_HolidayAtAWeekendOnWhichTheServiceIsClosedAnyway_StaysClosed()
    {
        OpeningHours hours = ContentPack.Default.Contacts[ContactIds.NationalStalkingHelpline].Channels[0].Hours!;

        hours.At(Uk("2027-12-25 12:00")).Because.Should().Be(AvailabilityReason.WeeklyHours);
        hours.At(Uk("2027-12-25 12:00")).IsClosed.Should().BeTrue();
    }

    [Fact]
    public void At_OwnHolidayHours_NameTheHolidayAndComeInOrder()
    {
        OpeningHours hours = HandMade.Hours("""
            weekly:
              - { days: [mon, tue, wed, thu, fri], opens: "09:00", closes: "17:00" }
            bank-holidays:
              - { opens: "14:00", closes: "15:00" }
              - { opens: "10:00", closes: "11:00" }
            bank-holidays-of: scotland
            """);

        Availability open = hours.At(Uk("2026-11-30 10:30"));
        open.Because.Should().Be(AvailabilityReason.BankHoliday);
        open.Holiday!.Value.Should().Be("St Andrew’s Day");
        open.Until.Should().Be(Uk("2026-11-30 11:00"));
        hours.At(Uk("2026-11-30 09:00")).Opens.Should().Be(Uk("2026-11-30 10:00"));
        hours.At(Uk("2026-11-30 11:00")).Opens.Should().Be(Uk("2026-11-30 14:00"));
        hours.BankHolidaySpans.Should().BeInAscendingOrder(span => span.Opens);
    }

    [Fact]
    public void At_KnownClosedNamedDay_OpensTheDayAfter()
    {
        OpeningHours hours = HandMade.Hours("always: yes\nexcept:\n  - { day: christmas-day, hours: closed }\n  - { day: boxing-day, hours: closed }");

        Availability christmas = hours.At(Uk("2026-12-25 12:00"));
        christmas.Because.Should().Be(AvailabilityReason.NamedDay);
        christmas.Holiday!.Value.Should().Be("Christmas Day");
        christmas.Opens.Should().Be(Uk("2026-12-27 00:00"));
        hours.At(Uk("2026-11-24 12:00")).Until.Should().Be(Uk("2026-12-25 00:00"));
    }

    [Fact]
    public void At_AllHoursButEaster_EndsEvenWhereEastersAre385DaysApart()
    {
        OpeningHours hours = HandMade.Hours($"weekly:\n  - {{ {EveryDay}, opens: \"00:00\", closes: \"24:00\" }}\nbank-holidays: open\nexcept:\n  - {{ day: easter-sunday, hours: closed }}");

        hours.At(Uk("2027-03-29 00:00")).Until.Should().Be(Uk("2028-04-16 00:00"));
    }

    [Fact]
    public void At_ManySpansADay_UntilLooksAsFarAsWithOne()
    {
        string quarters = string.Concat(Enumerable.Range(0, 24).Select(hour => $"  - {{ {EveryDay}, opens: \"{hour:00}:00\", closes: \"{hour + 1:00}:00\" }}\n"));
        OpeningHours hours = HandMade.Hours($"weekly:\n{quarters}bank-holidays: closed\nbank-holidays-of: england-and-wales");

        hours.At(Uk("2026-09-01 00:00")).Until.Should().Be(Uk("2026-12-25 00:00"));
    }

    [Theory]
    [InlineData("weekly:\n  - { days: [mon], opens: \"16:00\", closes: \"09:30\" }\nbank-holidays: open", "SG1204: 'opens' 16:00 is after 'closes' 09:30.")]
    [InlineData("weekly:\n  - { days: [mon], opens: \"09:00\", closes: \"09:00\" }\nbank-holidays: open", "SG1204: 'opens' 09:00 is the same as 'closes' 09:00.")]
    [InlineData("weekly:\n  - { days: [mon], opens: \"09:00\", closes: \"10:00\", closes-on: next-day }\nbank-holidays: open", "SG1204: 'opens' 09:00 is before 'closes' 10:00.")]
    [InlineData("weekly:\n  - { days: [mon], opens: \"09:00\", closes: \"12:00\" }\n  - { days: [mon], opens: \"11:00\", closes: \"13:00\" }\nbank-holidays: open", "SG1205: Monday has spans that overlap: 09:00-12:00 and 11:00-13:00.")]
    [InlineData("weekly:\n  - { days: [mon], opens: \"09:00\", closes: \"12:00\" }\nbank-holidays:\n  - { opens: \"12:00\", closes: \"14:00\" }\n  - { opens: \"10:00\", closes: \"13:00\" }\nbank-holidays-of: scotland", "SG1205: A bank holiday has spans that overlap: 10:00-13:00 and 12:00-14:00.")]
    [InlineData("weekly:\n  - { days: [mon], opens: \"09:00\", closes: \"12:00\" }", "SG1207: 'bank-holidays' is missing.")]
    [InlineData("weekly:\n  - { days: [mon], opens: \"09:00\", closes: \"12:00\" }\nbank-holidays: closed", "SG1207: 'bank-holidays-of' is missing.")]
    [InlineData("always: yes\nbank-holidays: open", "SG1207: 'always' already speaks for bank holidays.")]
    [InlineData("always: yes\nweekly:\n  - { days: [mon], opens: \"09:00\", closes: \"12:00\" }\nbank-holidays: open", "SG1206: Both 'always' and 'weekly' are given.")]
    [InlineData("note: \"Ask.\"", "SG1206: Neither 'always' nor 'weekly' is given.")]
    public void Read_FaultyHours_SaysWhatIsWrong(string yaml, string fault)
    {
        HandMade.FaultsOf("confidence: confirmed\n" + yaml, new OpeningHoursReader(new(ContentPack.Default.Calendar)).Read).Should().Contain(fault);
    }
}
