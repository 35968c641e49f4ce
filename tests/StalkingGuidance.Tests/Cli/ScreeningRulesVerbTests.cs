using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class ScreeningRulesVerbTests
{
    public static TheoryData<string> Ids => [.. ContentPack.Default.Screenings.Select(screening => screening.Id.Value)];

    [Fact]
    public void Screenings_List_IsAsApproved() => Approved.Matches(CliRun.OnTerminal("screenings").Out, "Cli.screenings");

    [Fact]
    public void Screenings_Json_NamesTheVersionInForce()
    {
        System.Text.Json.JsonElement first = CliRun.OnPipe("screenings", "--json").Json.GetProperty("screenings")[0];

        first.GetProperty("inForce").GetString().Should().Be("1.0.0");
        first.GetProperty("versions")[0].GetProperty("from").GetString().Should().Be("2026-11-24");
    }

    [Fact]
    public void Screening_Questions_AreAsApproved() => Approved.Matches(CliRun.OnTerminal("screening", "stalking-check").Out, "Cli.screening-stalking-check");

    [Fact]
    public void Screening_Table_IsAsApproved() => Approved.Matches(CliRun.OnTerminal("screening", "stalking-check", "--table").Out, "Cli.screening-table-stalking-check");

    [Fact]
    public void Screening_Graph_IsAsApproved() => Approved.Matches(CliRun.OnTerminal("screening", "young-person-check", "--graph").Out, "Cli.screening-graph-young-person-check");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Screening_Table_HasEveryRule(string id)
    {
        Screening screening = ContentPack.Default.Screenings[new ScreeningId(id)];
        string table = CliRun.OnPipe("screening", id, "--table").Out;

        foreach (string rule in screening.Outcomes.Select(one => one.Id).Concat(screening.Indicators.Select(one => one.Id)).Concat(screening.IndicationTables.SelectMany(one => one.Rows).Select(one => one.Id)))
        {
            table.Should().Contain($"\n  {rule}: ");
        }

        foreach (IndicationRow row in screening.IndicationTables.SelectMany(one => one.Rows))
        {
            table.Should().Contain($"    Basis: {row.Basis}\n");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Screening_Json_HasTheRulesAndTheGraph(string id)
    {
        Screening screening = ContentPack.Default.Screenings[new ScreeningId(id)];
        System.Text.Json.JsonElement json = CliRun.OnPipe("screening", id, "--graph", "--json").Json;

        json.GetProperty("questions").GetArrayLength().Should().Be(screening.Questions.Length);
        json.GetProperty("graph").GetString().Should().Be(CliRun.OnPipe("screening", id, "--graph").Out).And.Contain("flowchart LR");
        CliRun.OnPipe("screening", id, "--json").Json.GetProperty("graph").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void Cases_AllShipped_PassAndCoverEveryRule()
    {
        CliRun run = CliRun.OnPipe("cases", "--json");

        run.ExitCode.Should().Be(0);
        run.Json.GetProperty("failed").GetInt32().Should().Be(0);
        foreach (System.Text.Json.JsonElement rule in run.Json.GetProperty("screenings").EnumerateArray().SelectMany(one => one.GetProperty("coverage").EnumerateArray()))
        {
            new[] { rule.GetProperty("met").GetInt32(), rule.GetProperty("undetermined").GetInt32(), rule.GetProperty("notMet").GetInt32() }
                .Should().NotContain(0, "{0}", rule);
        }
    }

    [Fact]
    public void Cases_OneScreening_PrintsItsCoverage()
    {
        CliRun run = CliRun.OnTerminal("cases", "young-person-check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("young-person-check 1.0.0: ").And.Contain("rules are met, left open and ruled out by some case.").And.NotContain("not whole");
    }

    [Fact]
    public void Cases_FailedCase_IsPrintedWithItsReasonAndEndsWith1()
    {
        using TemporaryFolder folder = new();
        folder.CopyFrom(Repository.Content);
        string file = folder.PathOf("screenings/young-person-check/1.0.0.cases.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\n      urgency: immediate\n", "\n      urgency: soon\n", StringComparison.Ordinal));

        CliRun run = CliRun.OnPipe("cases", "young-person-check", "--content", folder.Path);

        run.ExitCode.Should().Be(1);
        run.Out.Should().Contain("    - urgency: expected soon, came immediate\n");
    }
}
