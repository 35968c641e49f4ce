using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Law;

public class LawOnTests
{
    private static readonly ContentPack Pack = ContentPack.Default;

    [Theory]
    [InlineData(Jurisdiction.EnglandAndWales, "1997-06-16")] // harassment
    [InlineData(Jurisdiction.EnglandAndWales, "2005-07-01")] // harassment of two or more people
    [InlineData(Jurisdiction.EnglandAndWales, "2009-09-30")] // restraining order on acquittal
    [InlineData(Jurisdiction.EnglandAndWales, "2012-11-25")] // the two stalking offences
    [InlineData(Jurisdiction.EnglandAndWales, "2013-06-05")] // review of prosecution decisions
    [InlineData(Jurisdiction.EnglandAndWales, "2015-04-01")] // review of police decisions
    [InlineData(Jurisdiction.EnglandAndWales, "2015-12-29")] // controlling or coercive behaviour
    [InlineData(Jurisdiction.EnglandAndWales, "2017-04-03")] // 5 to 10 years
    [InlineData(Jurisdiction.EnglandAndWales, "2018-05-23")] // the protocol
    [InlineData(Jurisdiction.EnglandAndWales, "2020-01-20")] // stalking protection orders
    [InlineData(Jurisdiction.EnglandAndWales, "2020-12-01")] // restraining orders move to the Sentencing Act
    [InlineData(Jurisdiction.EnglandAndWales, "2022-05-02")] // magistrates: 12 months
    [InlineData(Jurisdiction.EnglandAndWales, "2023-03-01")] // magistrates: not known from here
    [InlineData(Jurisdiction.EnglandAndWales, "2023-04-05")] // ex-partners who live apart
    [InlineData(Jurisdiction.EnglandAndWales, "2024-01-31")] // Online Safety Act
    [InlineData(Jurisdiction.EnglandAndWales, "2024-04-22")] // guidance on the civil standard
    [InlineData(Jurisdiction.EnglandAndWales, "2024-11-18")] // magistrates: 12 months again
    [InlineData(Jurisdiction.Scotland, "2010-10-06")] // threatening or abusive behaviour
    [InlineData(Jurisdiction.Scotland, "2010-12-13")] // stalking
    [InlineData(Jurisdiction.Scotland, "2015-07-01")] // review of decisions
    [InlineData(Jurisdiction.Scotland, "2020-01-20")] // orders from England and Wales reach Scotland
    [InlineData(Jurisdiction.NorthernIreland, "2022-04-27")] // stalking
    [InlineData(Jurisdiction.NorthernIreland, "2023-10-19")] // stalking protection orders
    [InlineData(Jurisdiction.NorthernIreland, "2024-01-31")] // Online Safety Act
    public void On_DayOfCommencement_DiffersFromTheDayBefore(Jurisdiction jurisdiction, string day)
    {
        DateOnly commencement = Day(day);

        LawText.Of(Law(jurisdiction, commencement)).Should().NotEqual(LawText.Of(Law(jurisdiction, commencement.AddDays(-1))));
    }

    [Theory]
    [InlineData("2026-04-29")] // Royal Assent of the Crime and Policing Act
    [InlineData("2026-06-29")] // its first sections start; stalking is not named among them
    public void On_DaysOfTheCrimeAndPolicingAct2026_ShowNothingNew(string day)
    {
        LawText.Of(Law(Jurisdiction.EnglandAndWales, Day(day))).Should().Equal(LawText.Of(Law(Jurisdiction.EnglandAndWales, Day(day).AddDays(-1))));
    }

    [Theory]
    [InlineData("england-wales/court-made-stalking-protection-order")]
    [InlineData("england-wales/multi-agency-stalking-guidance")]
    [InlineData("england-wales/new-victims-code")]
    public void On_WhatIsNotConfirmedInForce_NeverAppears(string id)
    {
        Provision provision = Pack.Law[new ProvisionId(id)];

        provision.State.Should().Be(ProvisionState.NotConfirmedInForce);
        foreach (DateOnly day in new[] { Day("1990-01-01"), Day("2026-04-29"), Day("2026-06-29"), Day("2026-11-23"), DateOnly.MaxValue })
        {
            LawText.ProvisionsOf(Law(provision.Jurisdiction, day)).Should().NotContain(provision);
        }
    }

    [Fact]
    public void NotConfirmedInForce_IsExactlyTheOpenPointsOfTheLaw()
    {
        Pack.Law.SelectMany(law => law.Provisions).Where(provision => provision.State == ProvisionState.NotConfirmedInForce).Select(provision => provision.Id.Value)
            .Should().BeEquivalentTo(
                "england-wales/court-made-stalking-protection-order", "england-wales/multi-agency-stalking-guidance", "england-wales/new-victims-code");
    }

    [Fact]
    public void On_RepealedProvision_AppearsOnlyBetweenItsDays()
    {
        Provision old = Pack.Law[ProvisionIds.EnglandWalesRestrainingOrderBeforeSentencingAct];

        old.StoodOn(Day("1997-06-15")).Should().BeFalse();
        old.StoodOn(Day("1997-06-16")).Should().BeTrue();
        old.StoodOn(Day("2020-11-30")).Should().BeTrue();
        old.StoodOn(Day("2020-12-01")).Should().BeFalse();
        LawText.ProvisionsOf(Law(Jurisdiction.EnglandAndWales, Day("2020-12-01"))).Should().NotContain(old);
    }

    [Fact]
    public void On_InForceWithoutDate_AppearsAndSaysThatTheDateIsNotKnown()
    {
        Offence atHome = Law(Jurisdiction.EnglandAndWales, Day("2026-11-23")).Offences.Select(on => on.Offence).Single(offence => offence.Id == ProvisionIds.EnglandWalesHarassmentAtHome);

        atHome.DateKnown.Should().BeFalse();
        atHome.Elements.Should().BeEmpty();
        Pack.Law[ProvisionIds.EnglandWalesStalking].DateKnown.Should().BeTrue();
    }

    [Fact]
    public void On_EveryChange_IsAsApproved()
    {
        Approved.Matches(LawText.Timeline(Pack.Law), "LawTimeline");
    }

    [Theory]
    [InlineData(Jurisdiction.EnglandAndWales)]
    [InlineData(Jurisdiction.Scotland)]
    [InlineData(Jurisdiction.NorthernIreland)]
    public void Notice_InEveryJurisdiction_SaysThatItIsNotLegalAdvice(Jurisdiction jurisdiction)
    {
        const string Notice = "This is general information. It is not legal advice, and it does not decide whether a crime has happened.";

        Pack.Law.For(jurisdiction).Notice.ToString().Should().Be(Notice);
        Law(jurisdiction, Day("2026-11-23")).Notice.ToString().Should().Be(Notice);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    private static LawOn Law(Jurisdiction jurisdiction, DateOnly day) => Pack.Law.For(jurisdiction).On(day);
}
