using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;
using static StalkingGuidance.Tests.Support.Moments;

namespace StalkingGuidance.Tests.Contacts;

public class AvailabilityTests
{
    private static readonly ContentPack Pack = ContentPack.Default;

    private static OpeningHours StalkingHelpline => Pack.Contacts[ContactIds.NationalStalkingHelpline].Channels[0].Hours!;

    [Theory]
    [InlineData("2026-11-27 09:29", AvailabilityState.Closed, "2026-11-27 09:30")]
    [InlineData("2026-11-27 09:30", AvailabilityState.Open, "2026-11-27 16:00")]
    [InlineData("2026-11-27 15:59", AvailabilityState.Open, "2026-11-27 16:00")]
    [InlineData("2026-11-27 16:00", AvailabilityState.Closed, "2026-12-01 09:30")] // Monday 30 November is St Andrew's Day: unknown
    [InlineData("2026-11-20 17:00", AvailabilityState.Closed, "2026-11-23 09:30")] // Friday evening: opens on Monday
    [InlineData("2026-11-25 09:30", AvailabilityState.Closed, "2026-11-25 13:00")] // Wednesday begins later
    [InlineData("2026-11-25 13:00", AvailabilityState.Open, "2026-11-25 16:00")]
    [InlineData("2026-03-27 16:00", AvailabilityState.Closed, "2026-03-30 09:30")] // over the change to summer time
    [InlineData("2026-10-23 16:00", AvailabilityState.Closed, "2026-10-26 09:30")] // over the change back
    public void At_WeeklyHours_ChangeAtTheEdges(string moment, AvailabilityState state, string changes)
    {
        Availability availability = StalkingHelpline.At(Uk(moment));

        availability.State.Should().Be(state);
        (availability.Until ?? availability.Opens).Should().Be(Uk(changes));
        availability.Because.Should().Be(AvailabilityReason.WeeklyHours);
        availability.Holiday.Should().BeNull();
    }

    [Fact]
    public void At_LastSecondBeforeAnEdge_CountsAsTheMinute()
    {
        StalkingHelpline.At(Uk("2026-11-27 15:59").AddSeconds(59.999)).IsOpen.Should().BeTrue();
        StalkingHelpline.At(Uk("2026-11-27 09:29").AddSeconds(59.999)).IsClosed.Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-06-15", "World Cup bank holiday")] // Scotland only
    [InlineData("2026-08-03", "Summer bank holiday")] // Scotland only
    [InlineData("2026-11-30", "St Andrew’s Day")] // Scotland only
    [InlineData("2026-03-17", "St Patrick’s Day")] // Northern Ireland only
    [InlineData("2026-07-13", "Battle of the Boyne (Orangemen’s Day)")] // Northern Ireland only
    [InlineData("2026-08-31", "Summer bank holiday")] // not in Scotland
    [InlineData("2026-04-06", "Easter Monday")] // not in Scotland
    public void At_HolidayOfSomeNationsOnly_IsUnknownForAServiceWhoseHolidaysNobodySays(string day, string holiday)
    {
        foreach (string time in new[] { "00:00", "10:00", "23:59" })
        {
            Availability availability = StalkingHelpline.At(Uk($"{day} {time}"));

            availability.State.Should().Be(AvailabilityState.Unknown);
            availability.Because.Should().Be(AvailabilityReason.WhoseHolidaysNotKnown);
            availability.Holiday!.Value.Should().Be(holiday);
            availability.Until.Should().BeNull();
            availability.Opens.Should().BeNull();
        }

        DateOnly after = DateOnly.Parse(day).AddDays(1);
        StalkingHelpline.At(Uk($"{after:yyyy-MM-dd} 00:00")).State.Should().Be(AvailabilityState.Closed);
        StalkingHelpline.At(Uk($"{after.AddDays(-2):yyyy-MM-dd} 23:59")).State.Should().Be(AvailabilityState.Closed);
    }

    [Fact]
    public void At_ChristmasDay_IsClosedWhereEveryNationKeepsIt()
    {
        Availability availability = StalkingHelpline.At(Uk("2026-12-25 10:00"));

        availability.State.Should().Be(AvailabilityState.Closed);
        availability.Because.Should().Be(AvailabilityReason.BankHoliday);
        availability.Holiday!.Value.Should().Be("Christmas Day");
        availability.Opens.Should().Be(Uk("2026-12-29 09:30")); // Monday 28 December is kept for Boxing Day everywhere
    }

    [Fact]
    public void At_FridayBeforeABankHolidayWithUnknownHours_OpensOnTuesday()
    {
        OpeningHours hours = Pack.Contacts[ContactIds.KarmaNirvana].Channels[0].Hours!;

        hours.At(Uk("2026-08-28 17:00")).Opens.Should().Be(Uk("2026-09-01 09:00"));
        Availability monday = hours.At(Uk("2026-08-31 10:00"));
        monday.State.Should().Be(AvailabilityState.Unknown);
        monday.Because.Should().Be(AvailabilityReason.BankHolidayHoursNotKnown);
        monday.Holiday!.Value.Should().Be("Summer bank holiday");
    }

    [Theory]
    [InlineData("2026-12-25", "Christmas Day")]
    [InlineData("2027-12-25", "Christmas Day")]
    [InlineData("2026-04-05", "Easter Sunday")]
    [InlineData("2027-03-28", "Easter Sunday")] // the day on which the clocks change
    public void At_NamedDayOnWhichSourcesDisagree_IsUnknownAllDay(string day, string name)
    {
        OpeningHours hours = Pack.Contacts[ContactIds.VictimSupport].Channels[0].Hours!;
        DateOnly on = DateOnly.Parse(day);
        foreach (string time in new[] { "00:00", "03:00", "12:00", "23:59" })
        {
            Availability availability = hours.At(Uk($"{day} {time}"));

            availability.State.Should().Be(AvailabilityState.Unknown);
            availability.Because.Should().Be(AvailabilityReason.NamedDayHoursNotKnown);
            availability.Holiday!.Value.Should().Be(name);
        }

        Availability before = hours.At(Uk($"{on.AddDays(-1):yyyy-MM-dd} 23:59"));
        before.Until.Should().Be(Uk($"{day} 00:00"));
        before.Because.Should().Be(AvailabilityReason.AllHours);
        hours.At(Uk($"{on.AddDays(1):yyyy-MM-dd} 00:00")).IsOpen.Should().BeTrue();
    }

    [Theory]
    [InlineData("1066-10-14 09:00")]
    [InlineData("2026-12-25 03:00")]
    [InlineData("2029-01-01 12:00")]
    [InlineData("9999-12-31 23:59")]
    public void At_Always_IsOpenWithoutEnd(string moment)
    {
        Availability availability = Pack.Contacts.Emergency.At(Utc(moment));

        availability.State.Should().Be(AvailabilityState.Open);
        availability.Because.Should().Be(AvailabilityReason.AllHours);
        availability.Until.Should().BeNull();
        availability.Opens.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-12-31 23:59", false)]
    [InlineData("2025-01-02 00:00", true)]
    [InlineData("2028-12-31 23:59", true)]
    [InlineData("2029-01-01 00:00", false)]
    [InlineData("2029-01-02 10:00", false)]
    public void At_OutsideTheCalendar_IsUnknownWhereHoursDependOnIt(string moment, bool known)
    {
        OpeningHours depends = HandMade.Hours("weekly:\n  - { days: [mon, tue, wed, thu, fri, sat, sun], opens: \"00:00\", closes: \"24:00\" }\nbank-holidays: closed\nbank-holidays-of: england-and-wales");
        OpeningHours doesNot = HandMade.Hours("weekly:\n  - { days: [mon, tue, wed, thu, fri, sat, sun], opens: \"00:00\", closes: \"24:00\" }\nbank-holidays: open");

        Availability availability = depends.At(Uk(moment));
        availability.State.Should().Be(known ? AvailabilityState.Open : AvailabilityState.Unknown);
        availability.Because.Should().Be(known ? AvailabilityReason.WeeklyHours : AvailabilityReason.OutsideCalendar);
        availability.Until.Should().Be(known ? Uk(moment[..4] == "2028" ? "2029-01-01 00:00" : "2025-04-18 00:00") : null);
        doesNot.At(Uk(moment)).IsOpen.Should().BeTrue();
        doesNot.At(Uk(moment)).Until.Should().BeNull();
    }

    [Fact]
    public void At_LastFridayOfTheCalendar_DoesNotGuessTheNextOpening()
    {
        Availability availability = StalkingHelpline.At(Uk("2028-12-29 16:00"));

        availability.State.Should().Be(AvailabilityState.Closed);
        availability.Opens.Should().BeNull();
    }

    [Fact]
    public void At_MomentsThatNoClockRuleReaches_AreUnknownAndNoError()
    {
        foreach (DateTimeOffset moment in new[] { DateTimeOffset.MinValue, default, Utc("1995-12-31 23:59"), DateTimeOffset.MaxValue })
        {
            StalkingHelpline.At(moment).Because.Should().Be(AvailabilityReason.OutsideCalendar);
            Pack.Contacts[ContactIds.VictimSupport].At(moment).State.Should().Be(AvailabilityState.Unknown);
            foreach (Contact contact in Pack.Contacts)
            {
                contact.Invoking(c => c.At(moment)).Should().NotThrow();
            }
        }
    }

    [Fact]
    public void At_NoHours_IsUnknownAndNeverClosed()
    {
        Availability availability = Pack.Contacts[ContactIds.PoliceNonEmergency].Channels[0].At(Uk("2026-11-24 10:00"));

        availability.State.Should().Be(AvailabilityState.Unknown);
        availability.Because.Should().Be(AvailabilityReason.HoursNotKnown);
        availability.HoursConfidence.Should().BeNull();
        availability.HoursSeen.Should().BeNull();
        availability.NeedsCheckOn(new DateOnly(2026, 11, 24)).Should().BeFalse();
    }

    [Fact]
    public void At_AnyHours_CarryTheirConfidenceAndSighting()
    {
        Availability availability = StalkingHelpline.At(Uk("2026-11-24 10:00"));

        availability.HoursConfidence.Should().Be(Confidence.SingleSource);
        availability.HoursSeen!.Value.ToString().Should().Be("2023-04-21");
    }

    [Theory]
    [InlineData("seen: \"2024-11-24\"\n", "2026-11-24", false)]
    [InlineData("seen: \"2024-11-24\"\n", "2026-11-25", true)]
    [InlineData("seen: \"2024-02-29\"\n", "2026-02-28", false)]
    [InlineData("seen: \"2024-02-29\"\n", "2026-03-01", true)]
    [InlineData("seen: \"2024-11\"\n", "2026-11-30", false)]
    [InlineData("seen: \"2024\"\n", "2026-12-31", false)]
    [InlineData("seen: \"2024\"\n", "2027-01-01", true)]
    [InlineData("", "2026-11-24", true)] // undated
    public void NeedsCheckOn_HoursSeenMoreThanTwoYearsAgo_IsTrue(string seen, string day, bool expected)
    {
        OpeningHours hours = HandMade.Read($"confidence: confirmed\n{seen}always: yes", new OpeningHoursReader(new(Pack.Calendar)).Read);

        hours.At(Uk("2026-11-24 10:00")).NeedsCheckOn(DateOnly.Parse(day)).Should().Be(expected);
    }

    [Fact]
    public void At_EveryContactAndHours_AllocatesNothing()
    {
        OpeningHours[] hours = [.. Pack.Contacts.SelectMany(contact => contact.Channels).Select(channel => channel.Hours).OfType<OpeningHours>()];
        Contact[] contacts = [.. Pack.Contacts];
        long answers = AskAll(hours, contacts, 1000);

        long before = GC.GetAllocatedBytesForCurrentThread();
        answers += AskAll(hours, contacts, 10_000);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
        answers.Should().BePositive();
    }

    private static long AskAll(OpeningHours[] hours, Contact[] contacts, int times)
    {
        DateTimeOffset start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        long open = 0;
        for (int i = 0; i < times; i++)
        {
            DateTimeOffset moment = start.AddMinutes(i * 53);
            open += hours[i % hours.Length].At(moment).IsOpen ? 1 : 0;
            open += contacts[i % contacts.Length].At(moment).IsOpen ? 1 : 0;
        }

        return open;
    }
}
