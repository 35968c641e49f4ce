using System.Text.Json;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Rendering;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Tests.Cli;

public class TopicVerbTests
{
    private const string InDanger = "In danger now? Call 999.\n";

    [Fact]
    public void Topics_All_AreAsApproved() => Approved.Matches(CliRun.OnTerminal("topics").Out, "Cli.topics");

    [Fact]
    public void Topic_ImmediateDangerInWales_IsAsApproved()
    {
        CliRun run = CliRun.OnTerminal("topic", "immediate-danger", "--nation", "wales");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith(InDanger);
        Approved.Matches(run.Out, "Cli.topic-immediate-danger-wales");
    }

    [Fact]
    public void Topic_OwnBehaviour_SaysWhomItIsForBeforeAnythingElse()
    {
        CliRun.OnPipe("topic", "worried-about-your-own-behaviour").Out.Should().StartWith(
            InDanger + "\nFor people who are worried about their own behaviour. Not for people who are being stalked.\n\nWorried about your own behaviour\n").And.Contain("Respect Phoneline");
    }

    [Fact]
    public void Topics_OwnBehaviour_StandsLastUnderItsHeading()
    {
        string text = CliRun.OnPipe("topics").Out;

        text.IndexOf("For people who are worried about their own behaviour. Not for people who are being stalked.", StringComparison.Ordinal).Should().BePositive()
            .And.BeGreaterThan(text.IndexOf("teachers-and-youth-workers", StringComparison.Ordinal))
            .And.BeLessThan(text.IndexOf("worried-about-your-own-behaviour", StringComparison.Ordinal));
    }

    [Fact]
    public void Topic_ForEveryOtherReader_BeginsWith999AndNeverShowsTheRespectPhoneline()
    {
        foreach (Topic topic in ContentPack.Default.Topics)
        {
            foreach (Audience reader in topic.Audiences.Where(audience => audience != Audience.OwnBehaviour))
            {
                CliRun run = CliRun.OnTerminal("topic", topic.Id.Value, "--audience", Audiences.Words.WordOf((int)reader));

                run.ExitCode.Should().Be(0);
                run.Out.Should().StartWith(InDanger).And.NotContain("Respect Phoneline");
                run.Out.Split('\n').Should().OnlyContain(line => line.Length <= 80 || !line.Trim().Contains(' '));
            }
        }
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Topic_Fragment_IsTheLibrarysOwn(string format)
    {
        ContentPack pack = ContentPack.Default;
        RenderedTopic topic = new TopicRenderer(pack).Render(pack.Topics[TopicIds.Trackers], new RenderingRequest { Audience = Audience.PersonAffected });
        string expected = format == "html" ? topic.ToHtml() : topic.ToMarkdown();

        CliRun.OnTerminal("topic", "trackers", "--format", format).Out.Should().Be(expected.TrimEnd('\n') + "\n");
        CliRun.OnPipe("topic", "trackers", "--format", format, "--json").Json.GetProperty("content").GetString().Should().Be(expected);
    }

    [Fact]
    public void Topic_Json_HasItsValues()
    {
        JsonElement json = CliRun.OnPipe("topic", "immediate-danger", "--audience", "young-person", "--nation", "scotland", "--json").Json;

        json.GetProperty("title").GetString().Should().Be("If you are in danger now");
        json.GetProperty("audience").GetString().Should().Be("young-person");
        json.GetProperty("nation").GetString().Should().Be("scotland");
        json.GetProperty("format").GetString().Should().Be("text");
        json.GetProperty("safeBrowsing").GetBoolean().Should().BeTrue();
        json.GetProperty("content").GetString().Should().StartWith("If you are in danger now\n====");
    }

    [Fact]
    public void Topics_Audience_ListsThoseForIt()
    {
        CliRun.OnPipe("topics", "--audience", "own-behaviour", "--json").Json.GetProperty("topics").EnumerateArray().Select(topic => topic.GetProperty("id").GetString())
            .Should().Equal(ContentPack.Default.Topics.For(Audience.OwnBehaviour).Select(topic => topic.Id.Value));
    }
}
