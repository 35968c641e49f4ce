using StalkingGuidance.Cli.Output;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class ScreenVerbTests
{
    private const string NoDanger = "n\nn\n0\n";

    public static TheoryData<string> Ids => [.. ContentPack.Default.Screenings.Select(screening => screening.Id.Value)];

    [Fact]
    public void Screen_FrightenedPersonInDanger_OneAnswerGivesHelp()
    {
        CliRun run = CliRun.OnTerminalWithInput("y\n\n", "screen", "stalking-check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("In danger now? Call 999.\nTo leave fast: q.").And.NotContain("not enough to tell");
        Approved.Matches(run.Out, "Cli.screen-in-danger");
    }

    [Fact]
    public void Screen_EverydayDispute_IsNotEnoughToTellAndStillHasHelp()
    {
        CliRun run = CliRun.OnTerminalWithInput(NoDanger + "1\n2\n0\n0\n1\n0\n", "screen", "stalking-check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("These answers are not enough to tell").And.Contain("101");
        Approved.Matches(run.Out, "Cli.screen-everyday-dispute");
    }

    [Fact]
    public void Screen_AllSkipped_StillHasHelpAndWhatIsNotKnown()
    {
        CliRun run = CliRun.OnTerminalWithInput(string.Concat(Enumerable.Repeat("s\n", 30)), "screen", "stalking-check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("What is not known yet").And.Contain("Help may be needed now. It depends on:");
        Approved.Matches(run.Out, "Cli.screen-all-skipped");
    }

    [Fact]
    public void Screen_BackAndForth_GoesByTheLastAnswers()
    {
        // Danger by mistake, back; why; help; back over the nation; Scotland; a slip; the end.
        CliRun run = CliRun.OnTerminalWithInput("b\ny\nb\nn\nw\n?\n0\n1\nb\nScotland\nh\nnonsense\n3\ne\n", "screen", "stalking-check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("Who to call in Scotland").And.NotContain("nonsense");
        Approved.Matches(run.Out, "Cli.screen-back-and-forth");
    }

    [Fact]
    public void Screen_CallTakerByNumbers_ReachesTheResult()
    {
        CliRun run = CliRun.WithInput("2\n2\n0\n3\n6 7 9\n4\n1\n3\n2\n", "screen", "stalking-check", "--nation", "wales");

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("Who to call in Wales").And.Contain("Live Fear Free").And.NotContain("\u001b");
        Approved.Matches(run.Out, "Cli.screen-call-taker");
    }

    [Theory]
    [InlineData("q", 0)]
    [InlineData("n\nq", 0)]
    [InlineData("n\u001b", 0)]
    [InlineData("12\u0003", 0)]
    [InlineData("y\nq", 0)]
    [InlineData("y\n\nq", 0)]
    [InlineData("n\ne\nq", 0)]
    [InlineData("qy", 1)]
    public void Screen_QuickExit_ClearsTheScreenAndSaysNothingAfter(string keys, int left)
    {
        ScriptedKeyboard keyboard = new(keys);

        CliRun run = CliRun.WithKeys(keyboard, "screen", "stalking-check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().EndWith(TerminalScreen.ClearCodes);
        run.Error.Should().BeEmpty();
        keyboard.Left.Should().Be(left);
        keyboard.IsGivenBack.Should().BeTrue();
    }

    [Fact]
    public void Screen_QuickExit_TakesAwayWhatWasScrolledToo()
    {
        TerminalScreen.ClearCodes.Should().Be("\u001b[H\u001b[2J\u001b[3J");
    }

    [Fact]
    public void Screen_QuitLineOnAPipe_EndsWithoutAResult()
    {
        CliRun run = CliRun.WithInput("y\nquit\n", "screen", "stalking-check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().EndWith("b to go back. q leaves and clears the screen.\n> \n");
    }

    [Fact]
    public void Screen_KeysAndBackspace_AreShownAndTakenBack()
    {
        // "nx", one letter back, Enter; then to the end, both pages, and the page is left standing.
        CliRun run = CliRun.WithKeys(new ScriptedKeyboard("nx\b\ne\n\n\n"), "screen", "stalking-check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("> nx\b \b\n").And.Contain("Question 2 of").And.NotContain(TerminalScreen.ClearCodes);
    }

    [Fact]
    public void Screen_EndOfInput_GivesTheResultSoFar()
    {
        CliRun run = CliRun.WithInput("", "screen", "stalking-check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().EndWith("In danger now? Call 999.\n").And.Contain("cannot rule stalking out");
    }

    [Fact]
    public void Screen_Json_IsAloneOnTheOutput()
    {
        CliRun run = CliRun.WithInput("y\n\n", "screen", "stalking-check", "--json");

        run.Json.GetProperty("urgency").GetString().Should().Be("immediate");
        run.Json.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()).Should().Equal("in-danger-now");
        run.Error.Should().Contain("Are you in danger right now?");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Screen_AnyScreening_NotSureThroughoutEndsWithHelp(string id)
    {
        CliRun run = CliRun.WithInput(string.Concat(Enumerable.Repeat("?\n\n", 60)), "screen", id);

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("Who to call").And.EndWith("In danger now? Call 999.\n");
    }

    [Theory]
    [InlineData("There is no screening 'stalking-chek'. Did you mean 'stalking-check'?", "screen", "stalking-chek")]
    [InlineData("There is no version '9.0.0' of 'stalking-check'. Versions: 1.0.0.", "screening", "stalking-check", "--version", "9.0.0")]
    [InlineData("--table and --graph are two forms of the same rules. Give one of them.", "screening", "stalking-check", "--table", "--graph")]
    public void Run_Unknown_SaysWhatThereIs(string expected, params string[] args)
    {
        CliRun run = CliRun.OnPipe(args);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith(expected + "\n");
    }
}
