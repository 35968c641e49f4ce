using System.Text.Json;
using StalkingGuidance.Tests.Cli;

namespace StalkingGuidance.Tests.Packs.Exchange;

/// <summary>What people type travels with the texts, and translations follow texts whose keys moved.</summary>
public sealed class TranslationWordsAndUpdateTests : IDisposable
{
    private const string Topic = "topics/keep-a-record.yaml";
    private const string WelshTopic = "languages/cy/topics/keep-a-record.yaml";

    private readonly WelshContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Exchange_WordsForSearching_TravelAsUnits()
    {
        content.Export("--lang", "cy", "--only", "topics.keep-a-record");
        File.ReadAllText(content.Document).Should().Contain("name=\"also-said:topics.keep-a-record\"");
        string text = File.ReadAllText(content.Document);
        int unit = text.IndexOf("also-said:topics.keep-a-record", StringComparison.Ordinal);
        int target = text.IndexOf("<target", unit, StringComparison.Ordinal);
        int end = text.IndexOf("</target>", target, StringComparison.Ordinal);
        File.WriteAllText(content.Document, text[..target] + "<target>dyddiadur; cadw cofnod" + text[end..]);

        content.Import().ExitCode.Should().Be(0);

        content.Read(WelshTopic).Should().EndWith("also-said:\n  topics.keep-a-record: [\"dyddiadur\", \"cadw cofnod\"]\n");
        string before = content.Read(WelshTopic);
        content.Export("--lang", "cy", "--only", "topics.keep-a-record");
        content.DeleteTranslations("cy");
        content.Import().ExitCode.Should().Be(0);
        content.Read(WelshTopic).Should().Be(before);
    }

    [Fact]
    public void Update_BlockInserted_TranslationsFollowTheirTexts()
    {
        string before = content.Read(WelshTopic);
        content.Change(Topic, "blocks:\n", "blocks:\n  - paragraph: \"Write it down.\"\n");

        CliRun update = CliRun.OnPipe("translations", "update", "--content", content.Path, "--json");

        update.ExitCode.Should().Be(0, update.Error);
        update.Json.GetProperty("written").EnumerateArray().Select(file => file.GetString()).Should().Equal(WelshTopic);
        update.Json.GetProperty("moved").GetArrayLength().Should().BeGreaterThan(10);
        content.Read(WelshTopic).Should().NotBe(before).And.Contain("topics.keep-a-record.blocks.2.paragraph:\n");
        JsonElement welsh = content.Status("--lang", "cy", "--json").Json.GetProperty("languages")[0];
        welsh.GetProperty("outOfDate").GetArrayLength().Should().Be(0);
        welsh.GetProperty("missing").EnumerateArray().Select(key => key.GetString()).Should().Equal("topics.keep-a-record.blocks.1.paragraph");
        content.Change(Topic, "blocks:\n  - paragraph: \"Write it down.\"\n", "blocks:\n");
        CliRun.OnPipe("translations", "update", "--content", content.Path).ExitCode.Should().Be(0);
        content.Read(WelshTopic).Should().Be(before);
    }

    [Fact]
    public void Update_NothingMoved_WritesNothing()
    {
        CliRun.OnPipe("translations", "update", "--content", content.Path).Out.Should().Be("No translation has to follow its text.\n");
    }

    [Fact]
    public void Import_ToolThatKeepsNeitherNotesNorStates_LosesNothing()
    {
        content.Export("--lang", "cy");
        string text = File.ReadAllText(content.Document);
        text = System.Text.RegularExpressions.Regex.Replace(text, "<notes>.*?</notes>", "", System.Text.RegularExpressions.RegexOptions.Singleline);
        File.WriteAllText(content.Document, text.Replace(" state=\"translated\"", "", StringComparison.Ordinal));

        CliRun import = content.Import("--json");

        import.ExitCode.Should().Be(0, import.Error);
        import.Json.GetProperty("written").GetArrayLength().Should().Be(0);
    }
}
