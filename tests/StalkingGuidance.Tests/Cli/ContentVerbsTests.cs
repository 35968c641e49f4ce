using System.Text.Json;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Cli;

public class ContentVerbsTests
{
    [Fact]
    public void Forces_Nation_ListsThoseThatWorkThere()
    {
        CliRun.OnPipe("forces", "--nation", "northern-ireland", "--json").Json.GetProperty("forces").EnumerateArray()
            .Select(force => force.GetProperty("id").GetString()).Should().Equal("northern-ireland", "mdp");
    }

    [Fact]
    public void Force_NorthernIreland_ShowsWhereToReport()
    {
        CliRun run = CliRun.OnTerminal("force", "northern-ireland");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("In danger now? Call 999.\n").And.Contain("Report online: https://www.psni.police.uk/makeareport");
    }

    [Fact]
    public void Force_Json_HasItsValues()
    {
        JsonElement json = CliRun.OnPipe("force", "cheshire", "--json").Json;

        json.GetProperty("name").GetString().Should().Be("Cheshire Constabulary");
        json.GetProperty("kind").GetString().Should().Be("territorial");
        json.GetProperty("stalkingPage").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("website").GetProperty("address").GetString().Should().Be("https://www.cheshire.police.uk");
    }

    [Fact]
    public void Freshness_Json_CountsEveryItemOnce()
    {
        JsonElement json = CliRun.OnPipe("freshness", "--on", "2026-11-24", "--json").Json;

        json.GetProperty("on").GetString().Should().Be("2026-11-24");
        int counted = json.GetProperty("fresh").GetInt32() + json.GetProperty("due").GetArrayLength() + json.GetProperty("overdue").GetArrayLength();
        counted.Should().Be(ContentPack.Default.Verified().Count());
        json.GetProperty("overdue").EnumerateArray().Select(item => item.GetProperty("key").GetString()).Should().Contain("contacts.silent-solution");
    }

    [Fact]
    public void Freshness_Text_BeginsWithTheCounts()
    {
        JsonElement json = CliRun.OnPipe("freshness", "--json").Json;

        CliRun.OnPipe("freshness").Out.Should().StartWith(
            $"On Wednesday 25 November 2026: {json.GetProperty("fresh")} fresh, {json.GetProperty("due").GetArrayLength()} due within 60 days, {json.GetProperty("overdue").GetArrayLength()} overdue.\n");
    }

    [Fact]
    public void Sources_OfOne_NamesWhatRestsOnIt()
    {
        JsonElement json = CliRun.OnPipe("sources", "suzy-lamplugh-stalking", "--json").Json;

        json.GetProperty("publisher").GetString().Should().Be("Suzy Lamplugh Trust");
        json.GetProperty("citedBy").EnumerateArray().Select(key => key.GetString()).Should().Contain("contacts.national-stalking-helpline");
    }

    [Fact]
    public void Sources_All_AreCounted()
    {
        int count = ContentPack.Default.Sources.Count;

        CliRun.OnPipe("sources", "--json").Json.GetProperty("sources").GetArrayLength().Should().Be(count);
        CliRun.OnTerminal("sources").Out.Should().EndWith($"\n{count} sources.\n");
    }
}
