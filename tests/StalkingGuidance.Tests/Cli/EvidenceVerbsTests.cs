using System.Text.Json;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class EvidenceVerbsTests
{
    [Fact]
    public void Finding_JuvenileContexts_IsAsApproved() => Approved.Matches(CliRun.OnTerminal("finding", "juvenile-contexts").Out, "Cli.finding-juvenile-contexts");

    [Fact]
    public void Findings_Public_LeavesOutWhatIsForProfessionals()
    {
        CliRun.OnPipe("findings", "--public", "--json").Json.GetProperty("findings").EnumerateArray()
            .Should().OnlyContain(finding => !finding.GetProperty("forProfessionalsOnly").GetBoolean());
        CliRun.OnPipe("findings", "--public").Out.Should().NotContain("For professionals only");
        CliRun.OnPipe("findings", "--json").Json.GetProperty("findings").GetArrayLength().Should().Be(ContentPack.Default.Findings.Count);
    }

    [Fact]
    public void Finding_ForProfessionals_SaysSoBeforeItsSentence()
    {
        var finding = ContentPack.Default.Findings.First(finding => finding.ForProfessionalsOnly);

        CliRun.OnPipe("finding", finding.Id.Value).Out.Should().StartWith(
            $"In danger now? Call 999.\n\nFor professionals only: it could frighten or mislead somebody who is being stalked.\n{finding.Sentence}\nWhat it does not mean: ");
    }

    [Fact]
    public void Campaigns_OfToday_AreAsApproved() => Approved.Matches(CliRun.OnTerminal("campaigns").Out, "Cli.campaigns");

    [Theory]
    [InlineData("2017-04-23", 0)]
    [InlineData("2017-04-24", 1)]
    [InlineData("2017-04-28", 1)]
    [InlineData("2017-04-29", 0)]
    public void Campaigns_On_KnowsWhatRuns(string day, int running)
    {
        CliRun.OnPipe("campaigns", "--on", day, "--json").Json.GetProperty("running").GetArrayLength().Should().Be(running);
    }

    [Fact]
    public void Campaigns_NextKnown_IsTheFirstAfterTheDay()
    {
        JsonElement json = CliRun.OnPipe("campaigns", "--on", "2017-04-28", "--json").Json;

        json.GetProperty("nextKnown").GetProperty("from").GetString().Should().Be("2018-04-16");
        json.GetProperty("all").GetArrayLength().Should().Be(ContentPack.Default.Campaigns.Count);
    }

    [Fact]
    public void Media_All_AreAsApproved() => Approved.Matches(CliRun.OnTerminal("media").Out, "Cli.media");

    [Fact]
    public void Media_Json_HasEveryOne() => CliRun.OnPipe("media", "--json").Json.GetProperty("media").GetArrayLength().Should().Be(ContentPack.Default.Media.Count);

    [Fact]
    public void Myths_All_AreAsApproved() => Approved.Matches(CliRun.OnTerminal("myths").Out, "Cli.myths");

    [Fact]
    public void Myths_OnPipe_NeverStandWithoutTheirFact()
    {
        string[] lines = CliRun.OnPipe("myths").Out.Split('\n');

        foreach (Myth myth in ContentPack.Default.Myths)
        {
            lines.Where(line => line.Contains($"“{myth.Falsehood}”", StringComparison.Ordinal)).Should().ContainSingle()
                .Which.Should().StartWith("Wrong: ").And.EndWith($"In fact: {myth.Fact}");
        }

        CliRun.OnPipe("myths", "--json").Json.GetProperty("myths").GetArrayLength().Should().Be(ContentPack.Default.Myths.Count);
    }

    [Fact]
    public void Coverage_Text_BeginsWithWhatIsSourced()
    {
        CoverageReport report = ContentPack.Default.Coverage(new DateOnly(2026, 11, 25));

        CliRun run = CliRun.OnPipe("coverage", "--on", "2026-11-25");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith(
            $"On Wednesday 25 November 2026: {report.Items} items, 100% sourced ({report.Items} of {report.Items}), from {report.Sources} sources.\n"
            + $"{report.Freshness.Fresh.Length} fresh, {report.Freshness.Due.Length} due within 60 days, {report.Freshness.Overdue.Length} overdue. 'stalking-guidance freshness' lists them.\n");
        run.Out.Should().Contain("\nBehaviours without a topic: none\n").And.Contain("\nTopics by reading grade, hardest first\nGrade  Limit  Words  Where\n").And.Contain("\nThe hardest texts\n");
    }

    [Fact]
    public void Coverage_Json_HasItsValues()
    {
        JsonElement json = CliRun.OnPipe("coverage", "--json").Json;

        json.GetProperty("percentSourced").GetInt32().Should().Be(100);
        json.GetProperty("topics").GetArrayLength().Should().Be(ContentPack.Default.Topics.Count);
        json.GetProperty("kinds").EnumerateArray().Sum(kind => kind.GetProperty("items").GetInt32()).Should().Be(json.GetProperty("items").GetInt32());
    }
}
