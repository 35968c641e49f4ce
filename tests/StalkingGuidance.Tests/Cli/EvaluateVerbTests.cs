using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class EvaluateVerbTests
{
    private const string Planted = "planted-7401";

    private const string Described = """
        nation: scotland
        answers:
          in-danger-now: no
          cannot-go-on: no
          grave-acts: []
          kind-of-contact: about-you
          behaviours: [following, letters-and-notes]
          occasions: 4
          fear: unsure
        """;

    [Fact]
    public void Evaluate_AnswersOnAPipe_IsAsApproved()
    {
        CliRun run = CliRun.WithInput(Described, "evaluate", "stalking-check", "--answers", "-");

        run.ExitCode.Should().Be(0);
        run.Out.Should().NotContain("Something you do not want").And.NotContain("Following you");
        Approved.Matches(run.Out, "Cli.evaluate-scotland");
    }

    [Fact]
    public void Evaluate_Json_IsAsApprovedAndHoldsNoAnswer()
    {
        CliRun run = CliRun.WithInput(Described, "evaluate", "stalking-check", "--answers", "-", "--json");

        run.ExitCode.Should().Be(0);
        run.Json.GetProperty("urgency").GetString().Should().Be("urgent");
        run.Out.Should().NotContain("about-you").And.NotContain("letters-and-notes");
        System.Text.Json.Nodes.JsonObject told = System.Text.Json.Nodes.JsonNode.Parse(run.Out)!.AsObject();
        told.Remove("contacts"); // they have an approved form of their own
        Approved.Matches(told.ToString(), "Cli.evaluate-scotland-json");
    }

    [Theory]
    [InlineData("{\n\t\"nation\": \"wales\",\n\t\"answers\": {\"in-danger-now\": true, \"occasions\": 3, \"signs\": [], \"fear\": null}\n}")]
    [InlineData("nation: wales\nanswers: { in-danger-now: yes, occasions: 3, signs: [] }")]
    [InlineData("answers: { in-danger-now: yes, cannot-go-on: skipped }")]
    public void Evaluate_YamlOrJson_IsRead(string answers)
    {
        CliRun run = CliRun.WithInput(answers, "evaluate", "stalking-check", "--answers", "-", "--json");

        run.ExitCode.Should().Be(0);
        run.Json.GetProperty("outcome").GetProperty("id").GetString().Should().Be("emergency");
    }

    [Fact]
    public void Evaluate_FileOfAnswers_ComesToWhatThePipeDoes()
    {
        using TemporaryFolder folder = new();
        folder.Write("answers.yaml", Described);

        CliRun.OnPipe("evaluate", "stalking-check", "--answers", folder.PathOf("answers.yaml")).Should().Be(CliRun.WithInput(Described, "evaluate", "stalking-check", "--answers", "-"));
    }

    [Fact]
    public void Evaluate_WorkedCasePastedAsItStands_ComesToWhatItSays()
    {
        Screening screening = ContentPack.Default.Screenings[new ScreeningId("stalking-check")];
        ScreeningCase one = ContentPack.Default.Screenings.CasesOf(screening).First(worked => worked.Id == "ew1-feared-violence-twice");
        string yaml = File.ReadAllText(Path.Combine(Repository.Content, "screenings/stalking-check/1.0.0.cases.yaml"));
        int from = yaml.IndexOf("    nation: england", yaml.IndexOf(one.Id, StringComparison.Ordinal), StringComparison.Ordinal);
        string pasted = yaml[from..yaml.IndexOf("    expect:", from, StringComparison.Ordinal)];

        CliRun run = CliRun.WithInput(pasted, "evaluate", "stalking-check", "--answers", "-", "--json");

        run.Json.GetProperty("indication").GetString().Should().Be("features-of-more-serious-form");
    }

    [Theory]
    [InlineData("answers: { in-danger-now: planted-7401 }")]
    [InlineData("answers: { planted-7401: yes }")]
    [InlineData("answers: { behaviours: [following, planted-7401] }")]
    [InlineData("answers: { behaviours: planted-7401 }")]
    [InlineData("answers: { occasions: planted-7401 }")]
    [InlineData("answers: { fear: [planted-7401] }")]
    [InlineData("answers: planted-7401")]
    [InlineData("nation: planted-7401")]
    [InlineData("planted-7401: yes")]
    [InlineData("planted-7401")]
    [InlineData("answers: {planted-7401")]
    [InlineData("answers:\n  fear: afraid\n  planted-7401: a\n  planted-7401: b")]
    [InlineData("answers: &planted-7401 {}")]
    [InlineData("{ \"answers\": \"planted-7401\", }")]
    public void Evaluate_WrongAnswers_AreNeverRepeated(string answers)
    {
        CliRun run = CliRun.WithInput(answers, "evaluate", "stalking-check", "--answers", "-");

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().NotContain(Planted).And.NotContain("7401").And.MatchRegex(@"^answers\(\d+,\d+\): ");
    }

    [Theory]
    [InlineData("evaluate", "stalking-check", "--answers", Planted)]
    [InlineData("evaluate", "stalking-check", "--answers", "-", Planted)]
    [InlineData("evaluate", "stalking-check", "--" + Planted, "--answers", "-")]
    [InlineData("screen", "stalking-check", Planted)]
    public void Run_AnswersAsArguments_AreRefusedAndNotRepeated(params string[] args)
    {
        CliRun run = CliRun.OnPipe(args);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotContain(Planted).And.Contain("never given as arguments", "{0}", run.Error);
    }
}
