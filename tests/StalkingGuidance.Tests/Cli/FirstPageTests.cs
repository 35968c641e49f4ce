using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class FirstPageTests
{
    [Fact]
    public void Run_NoArguments_ShowsFirstPage()
    {
        CliRun run = CliRun.OnTerminal();

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("If you are in danger now, call 999 and ask for the police.\n");
        Approved.Matches(run.Out, "Cli.first-page");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public void Run_Help_ShowsFirstPage(string word)
    {
        CliRun.OnTerminal(word).Should().Be(CliRun.OnTerminal());
    }

    [Fact]
    public void Run_HelpOfVerb_ListsItsOptions()
    {
        CliRun run = CliRun.OnTerminal("contacts", "--help");

        run.Should().Be(CliRun.OnTerminal("help", "contacts"));
        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("--nation <NATION>").And.Contain("--json").And.Contain("stalking-guidance contacts [options]");
    }

    [Fact]
    public void Run_Version_NamesToolContentAndFingerprint()
    {
        CliRun.OnPipe("--version").Out.Should().MatchRegex(@"^stalking-guidance \d+\.\d+\.\d+, content \d+\.\d+\.\d+, fingerprint [0-9a-f]{64}\n$");
    }

    [Fact]
    public void Run_StyledTerminal_999IsBold()
    {
        CliRun.OnStyledTerminal("contacts").Out.Should().StartWith("\u001b[1mIn danger now? Call 999.\u001b[0m\n");
    }
}
