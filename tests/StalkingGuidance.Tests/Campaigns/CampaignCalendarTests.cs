using StalkingGuidance.Campaigns;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Campaigns;

public class CampaignCalendarTests
{
    private static readonly CampaignCalendar Campaigns = ContentPack.Default.Campaigns;

    [Fact]
    public void All_AreInOrderOfTheirYears()
    {
        Campaigns.Select(campaign => campaign.Year).Should().Equal(Enumerable.Range(2012, 15));
    }

    [Theory]
    [InlineData("2017-04-23", null)]
    [InlineData("2017-04-24", "awareness-week-2017")]
    [InlineData("2017-04-28", "awareness-week-2017")]
    [InlineData("2017-04-29", null)]
    [InlineData("2012-04-18", "awareness-day-2012")]
    [InlineData("2026-04-22", null)]
    public void On_Day_GivesWhatIsKnownToRun(string day, string? expected)
    {
        Campaigns.On(Day(day)).Select(campaign => campaign.Id.Value).Should().Equal(expected is null ? [] : [expected]);
    }

    [Theory]
    [InlineData("2011-01-01", "awareness-day-2012")]
    [InlineData("2012-04-18", "awareness-week-2015")] // the days of 2013 and 2014 are not known
    [InlineData("2024-04-21", "awareness-week-2024")]
    [InlineData("2024-04-22", "awareness-week-2025")]
    [InlineData("2025-04-21", null)]
    [InlineData("2026-11-23", null)]
    public void NextKnown_AfterDay_GivesTheFirstThatBeginsLater(string day, string? expected)
    {
        Campaigns.NextKnown(Day(day))?.Id.Value.Should().Be(expected);
        (Campaigns.NextKnown(Day(day)) is null).Should().Be(expected is null);
    }

    [Fact]
    public void Week2026_IsNotKnownAndNotGuessed()
    {
        Campaign week = Campaigns[CampaignIds.AwarenessWeek2026];

        (week.State, week.From, week.To, week.Theme, week.ThemeConfidence, week.Hashtag).Should().Be((CampaignState.NotKnown, null, null, null, null, null));
        Campaigns.Where(campaign => campaign.State == CampaignState.NotKnown).Should().Equal(week);
    }

    [Fact]
    public void Week2017_HasItsThemeAndHashtag()
    {
        Campaign week = Campaigns[CampaignIds.AwarenessWeek2017];

        week.Theme!.ToString().Should().Be("Stalking Matters: spotting the signs early");
        (week.ThemeConfidence, week.Hashtag).Should().Be((Confidence.Confirmed, "#StalkingMatters"));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
