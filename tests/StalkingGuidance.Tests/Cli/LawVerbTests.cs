using System.Text.Json;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class LawVerbTests
{
    private const string NotConfirmed = "Not confirmed to be in force. Do not treat this as law.";

    [Theory]
    [InlineData("scotland")]
    [InlineData("northern-ireland")]
    [InlineData("england-wales")]
    public void Law_OfToday_IsAsApproved(string jurisdiction)
    {
        CliRun run = CliRun.OnTerminal("law", "--jurisdiction", jurisdiction);

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("This is general information. It is not legal advice").And.NotContain("Respect Phoneline");
        run.Out.Split('\n').Should().OnlyContain(line => line.Length <= 80 || !line.Trim().Contains(' '));
        Approved.Matches(run.Out, "Cli.law-" + jurisdiction);
    }

    [Theory]
    [InlineData("england-wales", "2012-11-24", "2012-11-25", "england-wales/stalking")]
    [InlineData("england-wales", "2012-11-24", "2012-11-25", "england-wales/stalking-serious")]
    [InlineData("scotland", "2010-12-12", "2010-12-13", "scotland/stalking")]
    [InlineData("northern-ireland", "2022-04-26", "2022-04-27", "northern-ireland/stalking")]
    public void Law_Offence_StandsFromItsFirstDay(string jurisdiction, string before, string first, string offence)
    {
        OffencesOn(jurisdiction, before).Should().NotContain(offence);
        OffencesOn(jurisdiction, first).Should().Contain(offence);
    }

    [Fact]
    public void Law_StalkingProtectionOrders_StandFromTheirFirstDay()
    {
        CliRun.OnPipe("law", "--jurisdiction", "wales", "--on", "2020-01-19").Out.Should().NotContain("\nStalking Protection Order\n");
        CliRun.OnPipe("law", "--jurisdiction", "wales", "--on", "2020-01-20").Out.Should().Contain("\nStalking Protection Order\n");
    }

    [Theory]
    [InlineData("2017-04-02", "; 5 years in the Crown Court\n")]
    [InlineData("2017-04-03", "; 10 years in the Crown Court\n")]
    public void Law_MaximumOfSeriousStalking_IsThatOfTheDay(string day, string expected)
    {
        string text = CliRun.OnPipe("law", "--jurisdiction", "England and Wales", "--on", day).Out;
        string offence = text[text.IndexOf("section 4A", StringComparison.Ordinal)..];

        offence[..offence.IndexOf("  Checked", StringComparison.Ordinal)].Should().Contain(expected);
    }

    [Theory]
    [InlineData("2012-01-01")]
    [InlineData("2026-11-25")]
    [InlineData("2040-01-01")]
    public void Law_NotConfirmed_StandsOnlyUnderItsHeading(string day)
    {
        CliRun run = CliRun.OnPipe("law", "--jurisdiction", "england-wales", "--on", day);
        int heading = run.Out.IndexOf(NotConfirmed, StringComparison.Ordinal);

        heading.Should().BePositive();
        foreach (Provision provision in ContentPack.Default.Law.For(Places.Jurisdiction.EnglandAndWales).Provisions.Where(provision => provision.State == ProvisionState.NotConfirmedInForce))
        {
            run.Out.IndexOf($"\n{provision.Name}\n", StringComparison.Ordinal).Should().BeGreaterThan(heading);
        }

        JsonElement json = CliRun.OnPipe("law", "--jurisdiction", "england-wales", "--on", day, "--json").Json;
        json.GetProperty("notConfirmedInForce").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(provision => provision.GetProperty("state").GetString() == "not-confirmed-in-force");
        json.GetProperty("orders").EnumerateArray().Should().OnlyContain(order => order.GetProperty("provision").GetProperty("state").GetString() != "not-confirmed-in-force");
    }

    [Fact]
    public void Law_MaximumThatNoSourceGives_IsSaidToBeUnknown()
    {
        CliRun.OnPipe("law", "--jurisdiction", "england-wales", "--on", "2023-06-01").Out.Should().Contain("not known for that day in a magistrates' court");
    }

    private static IEnumerable<string?> OffencesOn(string jurisdiction, string day) =>
        CliRun.OnPipe("law", "--jurisdiction", jurisdiction, "--on", day, "--json").Json.GetProperty("offences").EnumerateArray()
            .Select(offence => offence.GetProperty("provision").GetProperty("id").GetString());
}
