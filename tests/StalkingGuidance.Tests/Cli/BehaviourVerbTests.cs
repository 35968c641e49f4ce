using System.Text.Json;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class BehaviourVerbTests
{
    [Fact]
    public void Behaviours_All_AreAsApproved() => Approved.Matches(CliRun.OnTerminal("behaviours").Out, "Cli.behaviours");

    [Fact]
    public void Behaviour_Following_IsAsApproved() => Approved.Matches(CliRun.OnTerminal("behaviour", "following").Out, "Cli.behaviour-following");

    [Fact]
    public void Behaviours_Category_ListsItsOwn()
    {
        CliRun run = CliRun.OnPipe("behaviours", "Following and turning up");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("In danger now? Call 999.\n").And.Contain("\nfollowing  ").And.NotContain("unwanted-gifts");
    }

    [Fact]
    public void Behaviour_EveryOne_BeginsWith999AndHidesTheWordsThatPeopleSearchBy()
    {
        foreach (Behaviour behaviour in ContentPack.Default.Behaviours)
        {
            CliRun run = CliRun.OnTerminal("behaviour", behaviour.Id.Value);

            run.ExitCode.Should().Be(0);
            run.Out.Should().StartWith("In danger now? Call 999.\n").And.Contain("It is not legal advice").And.NotContain("Respect Phoneline");
            behaviour.AlsoSaid.Where(said => said.Split(' ').Length > 2).Should().NotContain(said => run.Out.Contains(said, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Behaviour_ThatIsASign_SaysWhatToDoBeforeTheExamples()
    {
        string text = CliRun.OnPipe("behaviour", "following").Out;

        text.IndexOf("Tell the police today on 101, and call 999 if they are near you now.", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(text.IndexOf("For example", StringComparison.Ordinal));
    }

    [Fact]
    public void Behaviour_Json_HasItsValues()
    {
        JsonElement json = CliRun.OnPipe("behaviour", "following", "--json").Json;

        json.GetProperty("category").GetString().Should().Be("following-and-turning-up");
        json.GetProperty("riskFlag").GetString().Should().Be("turning-up-or-following");
        json.GetProperty("acts").GetProperty("englandWales")[0].GetString().Should().Be("following");
        json.TryGetProperty("alsoSaid", out _).Should().BeFalse();
    }

    [Fact]
    public void Behaviours_Json_HasEveryOneOnce()
    {
        CliRun.OnPipe("behaviours", "--json").Json.GetProperty("categories").EnumerateArray()
            .SelectMany(category => category.GetProperty("behaviours").EnumerateArray()).Should().HaveCount(ContentPack.Default.Behaviours.Count);
    }
}
