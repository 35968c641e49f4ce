using NodaTime;
using StalkingGuidance.Calendars;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Calendars;

public class UkTimeTests
{
    private const int FirstYear = 1996;
    private const int LastYear = 2037;

    [Fact]
    public void ToLocal_EveryHourOf42Years_AgreesWithTwoDatabases()
    {
        TimeZoneInfo london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        List<string> differences = [];
        DateTime end = new(LastYear + 1, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (DateTime hour = new(FirstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc); hour < end; hour = hour.AddHours(1))
        {
            Compare(hour, london, differences);
        }

        differences.Should().BeEmpty();
    }

    [Fact]
    public void ToLocal_EveryMinuteAroundEachChange_AgreesWithTwoDatabases()
    {
        TimeZoneInfo london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        List<string> differences = [];
        int changes = 0;
        Instant from = Instant.FromUtc(FirstYear, 1, 1, 0, 0);
        foreach (NodaTime.TimeZones.ZoneInterval interval in Moments.London.GetZoneIntervals(from, Instant.FromUtc(LastYear + 1, 1, 1, 0, 0)))
        {
            if (!interval.HasEnd || interval.End > Instant.FromUtc(LastYear + 1, 1, 1, 0, 0))
            {
                continue;
            }

            changes++;
            DateTime change = interval.End.ToDateTimeUtc();
            for (int minute = -180; minute <= 180; minute++)
            {
                Compare(change.AddMinutes(minute), london, differences);
            }
        }

        changes.Should().Be(84);
        differences.Should().BeEmpty();
    }

    [Fact]
    public void ToUtc_EveryMinuteAroundEachChange_AgreesWithNodaTime()
    {
        List<string> differences = [];
        for (int year = FirstYear; year <= LastYear; year++)
        {
            foreach (int month in new[] { 3, 10 })
            {
                LocalDateTime lastSunday = new LocalDate(year, month, 31).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Sunday)).AtMidnight();
                for (int minute = -180; minute <= 300; minute++)
                {
                    LocalDateTime local = lastSunday.PlusMinutes(minute);
                    NodaTime.TimeZones.ZoneLocalMapping mapping = Moments.London.MapLocal(local);
                    Instant first = mapping.Count == 0 ? mapping.EarlyInterval.End : mapping.First().ToInstant();
                    Instant last = mapping.Count == 0 ? mapping.EarlyInterval.End : mapping.Last().ToInstant();
                    long localMinute = local.ToDateTimeUnspecified().Ticks / TimeSpan.TicksPerMinute;
                    if (UkTime.ToUtc(localMinute, second: false) != MinuteOf(first) || UkTime.ToUtc(localMinute, second: true) != MinuteOf(last))
                    {
                        differences.Add(local.ToString());
                    }
                }
            }
        }

        differences.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-03-29 00:59", "2026-03-29 00:59", "2026-03-29 00:59")]
    [InlineData("2026-03-29 01:00", "2026-03-29 01:00", "2026-03-29 01:00")] // skipped: the clock first shows 02:00
    [InlineData("2026-03-29 01:59", "2026-03-29 01:00", "2026-03-29 01:00")]
    [InlineData("2026-03-29 02:00", "2026-03-29 01:00", "2026-03-29 01:00")]
    [InlineData("2026-10-25 00:59", "2026-10-24 23:59", "2026-10-24 23:59")]
    [InlineData("2026-10-25 01:00", "2026-10-25 00:00", "2026-10-25 01:00")] // comes twice
    [InlineData("2026-10-25 01:59", "2026-10-25 00:59", "2026-10-25 01:59")]
    [InlineData("2026-10-25 02:00", "2026-10-25 02:00", "2026-10-25 02:00")]
    public void ToUtc_SkippedAndDoubledHour_KeepsTheOrder(string local, string first, string second)
    {
        long minute = UkTime.MinuteOf(Moments.Utc(local));

        UkTime.MomentOf(UkTime.ToUtc(minute, second: false)).Should().Be(Moments.Utc(first));
        UkTime.MomentOf(UkTime.ToUtc(minute, second: true)).Should().Be(Moments.Utc(second));
    }

    [Theory]
    [InlineData("2026-03-29 00:59", 0)]
    [InlineData("2026-03-29 01:00", 60)]
    [InlineData("2026-10-25 00:59", 60)]
    [InlineData("2026-10-25 01:00", 0)]
    public void MomentOf_AroundTheChanges_HasTheOffsetOfTheDay(string utc, int offset)
    {
        UkTime.MomentOf(UkTime.MinuteOf(Moments.Utc(utc))).Offset.Should().Be(TimeSpan.FromMinutes(offset));
    }

    [Fact]
    public void MinuteOf_SecondsAndOtherOffsets_GiveTheSameMinute()
    {
        DateTimeOffset inIndia = new(2026, 11, 24, 15, 29, 59, TimeSpan.FromMinutes(330));

        UkTime.MinuteOf(inIndia).Should().Be(UkTime.MinuteOf(Moments.Utc("2026-11-24 09:59")));
    }

    private static void Compare(DateTime utc, TimeZoneInfo london, List<string> differences)
    {
        DateTime here = new(UkTime.ToLocal(utc.Ticks / TimeSpan.TicksPerMinute) * TimeSpan.TicksPerMinute);
        DateTime framework = TimeZoneInfo.ConvertTimeFromUtc(utc, london);
        DateTime noda = Instant.FromDateTimeUtc(utc).InZone(Moments.London).ToDateTimeUnspecified();
        if (here != framework || here != noda)
        {
            differences.Add($"{utc:u}: {here:s}, framework {framework:s}, NodaTime {noda:s}");
        }
    }

    private static long MinuteOf(Instant instant) => instant.ToDateTimeUtc().Ticks / TimeSpan.TicksPerMinute;
}
