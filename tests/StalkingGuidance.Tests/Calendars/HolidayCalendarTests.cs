using System.Collections.Immutable;
using System.Text;
using StalkingGuidance.Calendars;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace StalkingGuidance.Tests.Calendars;

public class HolidayCalendarTests
{
    private static readonly HolidayCalendar Shipped = ContentPack.Default.Calendar;

    [Theory]
    [InlineData("2026-06-15", null, "World Cup bank holiday", null)]
    [InlineData("2026-08-03", null, "Summer bank holiday", null)]
    [InlineData("2026-08-31", "Summer bank holiday", null, "Summer bank holiday")]
    [InlineData("2026-11-30", null, "St Andrew’s Day", null)]
    [InlineData("2026-03-17", null, null, "St Patrick’s Day")]
    [InlineData("2026-12-25", "Christmas Day", "Christmas Day", "Christmas Day")]
    [InlineData("2026-12-26", null, null, null)]
    [InlineData("2026-12-28", "Boxing Day", "Boxing Day", "Boxing Day")]
    public void On_Day_DiffersByDivision(string date, string? england, string? scotland, string? northernIreland)
    {
        DateOnly day = DateOnly.Parse(date);

        Shipped.On(day, CalendarDivision.EnglandAndWales)?.Name.Value.Should().Be(england);
        Shipped.On(day, CalendarDivision.Scotland)?.Name.Value.Should().Be(scotland);
        Shipped.On(day, CalendarDivision.NorthernIreland)?.Name.Value.Should().Be(northernIreland);
        (Shipped.On(day, CalendarDivision.EnglandAndWales) is null).Should().Be(england is null);
        (Shipped.On(day, CalendarDivision.Scotland) is null).Should().Be(scotland is null);
        (Shipped.On(day, CalendarDivision.NorthernIreland) is null).Should().Be(northernIreland is null);
    }

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    [InlineData("2028-12-31", true)]
    [InlineData("2029-01-01", false)]
    public void Knows_Edges_AreTheFirstAndTheLastDay(string date, bool known)
    {
        Shipped.Knows(DateOnly.Parse(date)).Should().Be(known);
    }

    [Fact]
    public void For_Nations_EnglandAndWalesShare()
    {
        Shipped.For(Nation.England).Should().Equal(Shipped.For(Nation.Wales)).And.Equal(Shipped.For(CalendarDivision.EnglandAndWales));
        Shipped.For(Nation.Scotland).Should().HaveCount(Shipped.For(CalendarDivision.Scotland).Length).And.NotEqual(Shipped.For(Nation.England));
    }

    [Fact]
    public void On_MoreHolidaysThanAByteCounts_FindsTheLast()
    {
        DateOnly first = new(2025, 1, 1);
        ImmutableArray<BankHoliday> holidays = [.. Enumerable.Range(0, 300).Select(day => new BankHoliday(first.AddDays(day), LocalizedText.Fixed("holiday", $"Holiday {day}"), false, false))];
        HolidayCalendar calendar = new(first, first.AddDays(400), new Dictionary<string, LocalizedText>(), [new DivisionHolidays(CalendarDivision.Scotland, holidays)], Shipped.Verification);

        calendar.On(first.AddDays(299), CalendarDivision.Scotland)!.Name.Value.Should().Be("Holiday 299");
        calendar.On(first.AddDays(255), CalendarDivision.Scotland)!.Name.Value.Should().Be("Holiday 255");
        calendar.On(first.AddDays(300), CalendarDivision.Scotland).Should().BeNull();
    }

    [Fact]
    public void ReadFile_EachPartOnce_HasNoFault()
    {
        FaultsOf(("england-and-wales", "england, wales"), ("scotland", "scotland"), ("northern-ireland", "northern-ireland")).Should().BeEmpty();
    }

    [Fact]
    public void ReadFile_PartMissingOrTwice_IsRefused()
    {
        FaultsOf(("england-and-wales", "england, wales"), ("scotland", "scotland"), ("scotland", "scotland")).Should().Equal(
            "SG0504: 'scotland' stands here 2 times.",
            "SG0504: 'northern-ireland' stands here not at all.");
    }

    [Fact]
    public void ReadFile_NationsOfAnotherPart_AreRefused()
    {
        FaultsOf(("england-and-wales", "england"), ("scotland", "scotland"), ("northern-ireland", "northern-ireland, wales")).Should().Equal(
            "SG0504: These are not the nations of 'england-and-wales'.",
            "SG0504: These are not the nations of 'northern-ireland'.");
    }

    [DossierFact]
    public void For_EveryDivision_IsTheDossiersList()
    {
        foreach ((CalendarDivision division, string word) in new[] { (CalendarDivision.EnglandAndWales, "england-and-wales"), (CalendarDivision.Scotland, "scotland"), (CalendarDivision.NorthernIreland, "northern-ireland") })
        {
            YamlMappingNode years = Dossier.BankHolidays.Map(word)!;
            IEnumerable<string> expected = years.Children.Keys.SelectMany(year => years.Maps(((YamlScalarNode)year).Value!))
                .Select(day => $"{day.Text("date")} {day.Text("day")} {day.Text("name")} {day.Text("substitute") == "true"} {day.Text("one_off") == "true"}");

            Shipped.For(division)
                .Select(day => $"{day.Date:yyyy-MM-dd} {day.Date.DayOfWeek.ToString()[..3].ToLowerInvariant()} {day.Name.Value} {day.IsSubstitute} {day.IsOneOff}")
                .Should().Equal(expected, word);
        }
    }

    private static IReadOnlyList<string> FaultsOf(params (string Id, string Nations)[] divisions)
    {
        StringBuilder yaml = new("""
            calendar:
              from: "2026-01-01"
              to: "2026-12-31"
              verification: { checked: "2026-11-23", review-by: "2027-05-23", confidence: confirmed, sources: [a] }
              holidays:
                - { id: christmas-day, name: "Christmas Day" }
                - { id: boxing-day, name: "Boxing Day" }
                - { id: new-years-day, name: "New Year’s Day" }
                - { id: easter-sunday, name: "Easter Sunday" }
                - { id: good-friday, name: "Good Friday" }
              divisions:

            """);
        foreach ((string id, string nations) in divisions)
        {
            yaml.Append($"    - id: {id}\n      nations: [{nations}]\n      holidays:\n        - {{ date: \"2026-01-01\", holiday: new-years-day }}\n");
        }

        return HandMade.FaultsOf(yaml.ToString(), CalendarReader.ReadFile);
    }
}
