using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

namespace StalkingGuidance.Tests.Law;

public class MaximumSentenceTests
{
    private static readonly ContentPack Pack = ContentPack.Default;

    [Theory]
    [InlineData("england-wales/stalking", "2026-11-23", Court.Magistrates, "6 months")]
    [InlineData("england-wales/harassment", "2026-11-23", Court.Magistrates, "6 months")]
    [InlineData("england-wales/stalking-serious", "2017-04-02", Court.Crown, "5 years")]
    [InlineData("england-wales/stalking-serious", "2017-04-03", Court.Crown, "10 years")]
    [InlineData("england-wales/stalking-serious", "2022-05-01", Court.Magistrates, "6 months")]
    [InlineData("england-wales/stalking-serious", "2022-05-02", Court.Magistrates, "12 months")]
    [InlineData("england-wales/stalking-serious", "2024-11-18", Court.Magistrates, "12 months")]
    [InlineData("england-wales/harassment-fear-of-violence", "2017-04-02", Court.Crown, "5 years")]
    [InlineData("england-wales/harassment-fear-of-violence", "2017-04-03", Court.Crown, "10 years")]
    [InlineData("england-wales/aggravated-stalking-basic", "2026-11-23", Court.Crown, "2 years")]
    [InlineData("england-wales/aggravated-stalking", "2017-04-02", Court.Crown, "7 years")]
    [InlineData("england-wales/aggravated-stalking", "2017-04-03", Court.Crown, "14 years")]
    [InlineData("england-wales/controlling-or-coercive-behaviour", "2026-11-23", Court.Crown, "5 years")]
    [InlineData("england-wales/threatening-communication", "2026-11-23", Court.Crown, "5 years")]
    [InlineData("england-wales/false-communication", "2026-11-23", Court.Magistrates, "6 months")]
    [InlineData("scotland/stalking", "2026-11-23", Court.SheriffSummary, "12 months")]
    [InlineData("scotland/stalking", "2026-11-23", Court.Solemn, "5 years")]
    [InlineData("scotland/threatening-or-abusive-behaviour", "2026-11-23", Court.Solemn, "5 years")]
    [InlineData("northern-ireland/stalking", "2026-11-23", Court.MagistratesNorthernIreland, "12 months")]
    [InlineData("northern-ireland/stalking", "2026-11-23", Court.CrownNorthernIreland, "10 years")]
    [InlineData("northern-ireland/threatening-or-abusive-behaviour", "2026-11-23", Court.CrownNorthernIreland, "5 years")]
    public void On_Offence_HasTheMaximumOfTheDay(string id, string day, Court court, string expected)
    {
        OffenceOf(id, day).Maximums.In(court)!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("england-wales/stalking-protection-order", Court.Crown, "5 years")]
    [InlineData("england-wales/interim-stalking-protection-order", Court.Crown, "5 years")]
    [InlineData("england-wales/restraining-order", Court.Crown, "5 years")]
    [InlineData("england-wales/restraining-order-on-acquittal", Court.Crown, "5 years")]
    [InlineData("england-wales/harassment-injunction", Court.Crown, "5 years")]
    [InlineData("scotland/non-harassment-order-civil", Court.Solemn, "5 years")]
    [InlineData("scotland/non-harassment-order-civil", Court.SheriffSummary, "6 months")]
    [InlineData("northern-ireland/stalking-protection-order", Court.CrownNorthernIreland, "5 years")]
    [InlineData("northern-ireland/stalking-protection-order", Court.MagistratesNorthernIreland, "6 months")]
    public void On_BreachOfAnOrder_HasTheMaximumOfTheDay(string id, Court court, string expected)
    {
        Provision order = Pack.Law[new ProvisionId(id)];

        Pack.Law.For(order.Jurisdiction).On(new DateOnly(2026, 11, 23)).Orders.Single(on => on.Order == order)
            .BreachMaximums.In(court)!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("2023-02-28", false)]
    [InlineData("2023-03-01", true)]
    [InlineData("2024-11-17", true)]
    [InlineData("2024-11-18", false)]
    public void On_DaysWhoseMagistratesLimitNoSourceGives_IsNotKnown(string day, bool notKnown)
    {
        MaximumsOn maximums = OffenceOf("england-wales/stalking-serious", day).Maximums;

        maximums.NotKnown.Contains(Court.Magistrates).Should().Be(notKnown);
        (maximums.In(Court.Magistrates) is null).Should().Be(notKnown);
        maximums.In(Court.Crown)!.Years.Should().Be(10);
    }

    [Fact]
    public void Stalking_InTheThreeJurisdictions_IsTriedAsTheActsSay()
    {
        Pack.Law.SelectMany(law => law.Offences).Where(offence => offence.IsStalking).Select(offence => $"{offence.Id} {offence.Tried}").Should().BeEquivalentTo(
            "england-wales/stalking SummaryOnly", "england-wales/stalking-serious EitherWay", "england-wales/aggravated-stalking EitherWay",
            "england-wales/aggravated-stalking-basic EitherWay", "scotland/stalking EitherWay", "northern-ireland/stalking EitherWay");
    }

    private static OffenceOn OffenceOf(string id, string day)
    {
        Provision offence = Pack.Law[new ProvisionId(id)];
        return Pack.Law.For(offence.Jurisdiction).On(DateOnly.ParseExact(day, "yyyy-MM-dd")).Offences.Single(on => on.Offence == offence);
    }
}
