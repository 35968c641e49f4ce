using System.Text.Json;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Cli;

public class SearchVerbTests
{
    private const string InDanger = "In danger now? Call 999.\n\n";

    [Fact]
    public void Search_WordsOfDanger_ShowsWhomToReachBeforeAllHits()
    {
        string text = CliRun.OnPipe("search", "my", "ex", "is", "outside", "my", "house").Out;

        text.Should().StartWith(InDanger + "999: open 24 hours a day\n").And.Contain("\nSilent Solution (999 then 55): open 24 hours a day\n");
        text.IndexOf("contact silent-solution", StringComparison.Ordinal).Should().BeLessThan(text.IndexOf("What  ", StringComparison.Ordinal));
    }

    [Fact]
    public void Search_WordsOfDespair_ShowsWhoListens()
    {
        CliRun.OnPipe("search", "i can't go on").Out.Should().StartWith(InDanger + "Samaritans (116 123): open 24 hours a day");
    }

    [Fact]
    public void Search_OrdinaryWords_SaysWhyEachMatched()
    {
        CliRun run = CliRun.OnPipe("search", "he keeps sending me flowers");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith(InDanger + "What").And.Contain("Gifts you do not want").And.Contain("stalking-guidance behaviour unwanted-gifts; found: ");
        run.Out.Split('\n').Skip(3).SkipLast(1).Should().OnlyContain(line => line.Contains("found: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Search_Terminal_KeepsToItsWidth()
    {
        CliRun.OnTerminal("search", "someone is folowing me home").Out.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void Search_Nothing_PointsOn()
    {
        CliRun run = CliRun.OnPipe("search", "xyzzy");

        run.ExitCode.Should().Be(0);
        run.Out.Should().Be(InDanger + "Nothing was found for these words. Try other words, or fewer.\nAll guidance: stalking-guidance topics. Who to call: stalking-guidance contacts.\n");
    }

    [Theory]
    [InlineData("respect phoneline", "contact", "respect-phoneline")]
    [InlineData("i keep checking her profile", "topic", "worried-about-your-own-behaviour")]
    public void Search_WhatIsForOwnBehaviour_SaysWhomItIsNotFor(string text, string kind, string id)
    {
        JsonElement hit = HitOf(text, kind, id);

        hit.GetProperty("caution").GetString().Should().Be("For people who are worried about their own behaviour. Not for people who are being stalked.");
    }

    [Fact]
    public void Search_LawThatIsNotConfirmed_SaysSo()
    {
        HitOf("new victims code draft", "law", "england-wales/new-victims-code").GetProperty("caution").GetString()
            .Should().Be("Not confirmed to be in force. Do not treat this as law.");
    }

    [Fact]
    public void Search_FindingForProfessionals_IsFoundWithoutItsSentence()
    {
        var finding = ContentPack.Default.Findings.First(finding => finding.ForProfessionalsOnly);
        JsonElement hit = HitOf(finding.Sentence.Value, "finding", finding.Id.Value);

        hit.GetProperty("title").GetString().Should().Be("A research figure");
        hit.GetProperty("caution").GetString().Should().Be("For professionals.");
    }

    [Fact]
    public void Search_Json_HasItsShape()
    {
        JsonElement json = CliRun.OnPipe("search", "my ex is outside my house", "--json").Json;

        json.EnumerateObject().Select(member => member.Name).Should().Equal("language", "review", "first", "hits");
        json.GetProperty("first")[0].GetProperty("id").GetString().Should().Be("police-emergency");
        json.GetProperty("hits")[0].EnumerateObject().Select(member => member.Name).Should().Equal("kind", "id", "title", "caution", "score", "matched");
    }

    private static JsonElement HitOf(string text, string kind, string id) =>
        CliRun.OnPipe("search", text, "--json").Json.GetProperty("hits").EnumerateArray()
            .Single(hit => hit.GetProperty("kind").GetString() == kind && hit.GetProperty("id").GetString() == id);
}
