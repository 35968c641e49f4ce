using CsCheck;
using StalkingGuidance.Calendars;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Contacts;

public class OpeningHoursOracleTests
{
    private static readonly ContentPack Pack = ContentPack.Default;
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] Exceptional = ["christmas-day", "boxing-day", "new-years-day", "easter-sunday", "good-friday"];

    // A day in the life of a random service: quarter hours, at night too, and times that touch midnight.
    private static readonly Gen<string> Span =
        from opens in Gen.Int[0, 95]
        from length in Gen.Int[1, 96]
        let closes = opens + length
        select closes <= 96
            ? $"opens: \"{Clock(opens)}\", closes: \"{Clock(closes)}\""
            : $"opens: \"{Clock(opens)}\", closes: \"{Clock(closes - 96)}\", closes-on: next-day";

    private static readonly Gen<string> RandomHours =
        from days in Gen.Shuffle(Days, 1, 7)
        from cut in Gen.Int[1, days.Length]
        from first in Span
        from second in Span
        from holidays in Gen.OneOf(Gen.Const("open"), Gen.Const("unknown"), Gen.Const("closed"), Gen.Const("list"))
        from own in Span
        from whose in Gen.OneOf(Gen.Const("england-and-wales"), Gen.Const("scotland"), Gen.Const("northern-ireland"), Gen.Const("unknown"))
        from exceptions in Gen.Shuffle(Exceptional, 0, 2)
        from known in Gen.OneOf(Gen.Const("closed"), Gen.Const("unknown"))
        select Yaml(days, cut, first, second, holidays, own, whose, exceptions, known);

    [Fact]
    public void At_EveryMinuteOf2025To2028_AgreesWithTheOracle()
    {
        var groups = Pack.Contacts.SelectMany(contact => contact.Channels.Select(channel => (contact, channel)))
            .Where(pair => pair.channel.Hours is not null)
            .GroupBy(pair => TextOf(pair.channel.Hours!))
            .ToArray();

        groups.Should().HaveCount(12);
        foreach (var group in groups)
        {
            OpeningHours hours = group.First().channel.Hours!;
            Compare(hours, new MinuteOracle(hours, Pack.Calendar), step: 1).Should().BeNull(group.First().contact.Id.ToString());
        }
    }

    [Theory]
    [InlineData("24:00 and 00:00 touch", "weekly:\n  - { days: [mon], opens: \"20:00\", closes: \"24:00\" }\n  - { days: [tue], opens: \"00:00\", closes: \"02:00\" }\nbank-holidays: open")]
    [InlineData("all hours of all days", "weekly:\n  - { days: [mon, tue, wed, thu, fri, sat, sun], opens: \"00:00\", closes: \"24:00\" }\nbank-holidays: open")]
    [InlineData("all hours but Easter", "weekly:\n  - { days: [mon, tue, wed, thu, fri, sat, sun], opens: \"00:00\", closes: \"24:00\" }\nbank-holidays: open\nexcept:\n  - { day: easter-sunday, hours: closed }")]
    [InlineData("overnight on every day", "weekly:\n  - { days: [mon, tue, wed, thu, fri, sat, sun], opens: \"22:30\", closes: \"06:15\", closes-on: next-day }\nbank-holidays: unknown")]
    [InlineData("inside the changing hour", "weekly:\n  - { days: [sun], opens: \"01:15\", closes: \"01:45\" }\nbank-holidays: open")]
    [InlineData("from within the changing hour", "weekly:\n  - { days: [sat, sun], opens: \"01:30\", closes: \"02:15\" }\nbank-holidays: open")]
    [InlineData("exactly the changing hour", "weekly:\n  - { days: [sun], opens: \"01:00\", closes: \"02:00\" }\nbank-holidays: open")]
    [InlineData("own hours on holidays, in no order", "weekly:\n  - { days: [mon, fri], opens: \"09:00\", closes: \"17:00\" }\nbank-holidays:\n  - { opens: \"14:00\", closes: \"15:00\" }\n  - { opens: \"10:00\", closes: \"11:00\" }\nbank-holidays-of: scotland")]
    [InlineData("never at Christmas", "always: yes\nexcept:\n  - { day: christmas-day, hours: closed }\n  - { day: boxing-day, hours: closed }")]
    public void At_HandMadeHours_AgreeWithTheOracle(string name, string yaml)
    {
        OpeningHours hours = HandMade.Hours(yaml);

        Compare(hours, new MinuteOracle(hours, Pack.Calendar), step: 101).Should().BeNull(name);
    }

    [Fact]
    public void At_RandomHours_AgreeWithTheOracle()
    {
        RandomHours.Sample(
            yaml =>
            {
                OpeningHours hours = HandMade.Hours(yaml);
                string? difference = Compare(hours, new MinuteOracle(hours, Pack.Calendar), step: 431);
                difference.Should().BeNull(yaml);
            },
            iter: 50,
            threads: 1);
    }

    /// <summary>The first minute at which the two differ, told in words; null when they agree.</summary>
    private static string? Compare(OpeningHours hours, MinuteOracle oracle, int step)
    {
        for (long minute = MinuteOracle.From; minute < MinuteOracle.To; minute += IsNearAChange(minute) ? 1 : step)
        {
            DateTimeOffset moment = new(minute * TimeSpan.TicksPerMinute, TimeSpan.Zero);
            Availability availability = hours.At(moment);
            bool? open = availability.State switch { AvailabilityState.Open => true, AvailabilityState.Closed => false, _ => null };
            DateTimeOffset? changes = availability.Until ?? availability.Opens;
            long? expected = oracle.Changes(minute);
            if (open != oracle.IsOpen(minute) || (changes?.UtcTicks / TimeSpan.TicksPerMinute) != expected)
            {
                string then = expected is { } at ? UkTime.MomentOf(at).ToString("yyyy-MM-dd HH:mm zzz") : "never";
                return $"{UkTime.MomentOf(minute):yyyy-MM-dd HH:mm zzz}: {availability.State} until {changes:yyyy-MM-dd HH:mm zzz}; the oracle says {oracle.IsOpen(minute)?.ToString() ?? "unknown"} until {then}";
            }
        }

        return null;
    }

    /// <summary>Within half a day of a change of the clocks, every minute is looked at.</summary>
    private static bool IsNearAChange(long minute) =>
        UkTime.ToLocal(minute - 720) - UkTime.ToLocal(minute + 720) != -1440;

    private static string TextOf(OpeningHours hours) => string.Join(
        "; ",
        hours.Always,
        string.Join(", ", hours.Weekly.Select(weekly => string.Join(' ', weekly.Days) + weekly.Span)),
        hours.OnBankHolidays,
        hours.BankHolidaysOf,
        string.Join(", ", hours.BankHolidaySpans),
        string.Join(", ", hours.Exceptions));

    private static string Yaml(string[] days, int cut, string first, string second, string holidays, string own, string whose, string[] exceptions, string known)
    {
        string yaml = $"weekly:\n  - {{ days: [{string.Join(", ", days[..cut])}], {first} }}\n";
        yaml += cut < days.Length ? $"  - {{ days: [{string.Join(", ", days[cut..])}], {second} }}\n" : "";
        yaml += holidays == "list" ? $"bank-holidays:\n  - {{ {own} }}\n" : $"bank-holidays: {holidays}\n";
        yaml += holidays is "list" or "closed" ? $"bank-holidays-of: {whose}\n" : "";
        yaml += exceptions.Length > 0 ? "except:\n" + string.Concat(exceptions.Select(day => $"  - {{ day: {day}, hours: {known} }}\n")) : "";
        return yaml;
    }

    private static string Clock(int quarters) => $"{quarters / 4:00}:{quarters % 4 * 15:00}";
}
