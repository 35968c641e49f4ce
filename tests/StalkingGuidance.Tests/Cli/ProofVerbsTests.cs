using System.Text.Json;
using System.Text.RegularExpressions;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

/// <summary>Shown on a copy of the content with a flag that no longer brings help today: a fault that loading does not refuse, and that could cost a life.</summary>
public sealed class ProofVerbsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ProofVerbsTests()
    {
        folder.CopyFrom(Repository.Content);
        string sound = File.ReadAllText(folder.PathOf("screenings/stalking-check/1.0.0.yaml"));
        folder.Write(
            "screenings/stalking-check/1.1.0.yaml",
            sound.Replace("version: \"1.0.0\"", "version: \"1.1.0\"", StringComparison.Ordinal)
                .Replace("in-force: { from: \"2026-11-24\" }", "in-force: { from: \"2027-01-01\" }", StringComparison.Ordinal)
                .Replace("strong-fear, escalating, comes-to-you", "strong-fear, comes-to-you", StringComparison.Ordinal)
                .Replace("any: [keeps-happening, one-frightening-act", "any: [escalating, keeps-happening, one-frightening-act", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Prove_ShippedScreening_ListsEveryCheckWithItsTime()
    {
        CliRun run = CliRun.OnTerminal("prove", "young-person-check");

        run.ExitCode.Should().Be(0);
        Approved.Matches(WithoutTimes(run.Out), "Cli.prove-young-person-check");
    }

    [Fact]
    public void Prove_FlagThatLostItsUrgency_PrintsAnswersThatEvaluateTakes()
    {
        CliRun run = CliRun.OnTerminal("prove", "stalking-check", "--content", folder.Path);

        run.ExitCode.Should().Be(1);
        run.Out.Should().Contain("stalking-check 1.0.0: ").And.Contain("flags-give-their-urgency: ").And.EndWith("Not all is proved.\n");
        string pasted = Regex.Match(run.Out, "--answers FILE:\n((nation|answers).*?)\n\n", RegexOptions.Singleline).Groups[1].Value;
        CliRun.WithInput(pasted, "evaluate", "stalking-check", "--version", "1.1.0", "--answers", "-", "--content", folder.Path, "--json")
            .Json.GetProperty("met").EnumerateArray().Select(one => one.GetProperty("id").GetString()).Should().Contain("escalating");
    }

    [Fact]
    public void Prove_Json_HasChecksFailuresAndExamples()
    {
        CliRun run = CliRun.OnPipe("prove", "stalking-check", "--content", folder.Path, "--json");

        run.ExitCode.Should().Be(1);
        JsonElement broken = run.Json.GetProperty("screenings")[1];
        JsonElement check = broken.GetProperty("checks").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "flags-give-their-urgency");
        check.GetProperty("passed").GetBoolean().Should().BeFalse();
        check.GetProperty("failures")[0].GetProperty("examples")[0].GetString().Should().Contain("signs: [getting-worse]");
        run.Json.GetProperty("screenings")[0].GetProperty("passed").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Diff_LostFlag_IsAsApproved()
    {
        CliRun run = CliRun.OnTerminal("diff", "stalking-check", "1.0.0", "1.1.0", "--content", folder.Path);

        run.ExitCode.Should().Be(0);
        Approved.Matches(run.Out, "Cli.diff-lost-flag");
    }

    [Fact]
    public void Diff_TheOtherWay_Raises()
    {
        CliRun run = CliRun.OnPipe("diff", "stalking-check", "1.1.0", "1.0.0", "--content", folder.Path, "--json");

        run.Json.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("direction").GetString()).Should().NotBeEmpty().And.OnlyContain(direction => direction == "raises");
        run.Json.GetProperty("notAccepted").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Diff_SameVersion_ChangesNothing()
    {
        CliRun.OnPipe("diff", "stalking-check", "1.0.0", "1.0.0").Out.Should().StartWith("stalking-check, from 1.0.0 to 1.0.0: 0 changes\nAll ");
    }

    [Fact]
    public void Screenings_VersionAhead_IsListedAndNotInForce()
    {
        CliRun.OnPipe("screenings", "--content", folder.Path).Out.Should().Contain("Versions: 1.0.0, 1.1.0; in force: 1.0.0, from 24 November 2026");
        CliRun.OnPipe("screening", "stalking-check", "--content", folder.Path, "--json").Json.GetProperty("version").GetString().Should().Be("1.0.0");
        CliRun.OnPipe("screening", "stalking-check", "--version", "1.1.0", "--content", folder.Path, "--json").Json.GetProperty("version").GetString().Should().Be("1.1.0");
    }

    private static string WithoutTimes(string text) => Regex.Replace(text, @" +\d+ ms|, \d+ ms", " (time)");
}
