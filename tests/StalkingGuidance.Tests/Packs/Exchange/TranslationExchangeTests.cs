using System.Text.Json;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.References;
using StalkingGuidance.Tests.Cli;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packs.Exchange;

/// <summary>The way of a text to a translator and back, over the content that ships.</summary>
public sealed class TranslationExchangeTests : IDisposable
{
    private const string Topic = "topics/keep-a-record.yaml";
    private const string WelshTopic = "languages/cy/topics/keep-a-record.yaml";
    private const string Title = "Keep a record of what happens";
    private const string WelshTitle = "Cadwch gofnod o'r hyn sy'n digwydd";
    private const string TitleUnit = "name=\"topics.keep-a-record.title\"";

    /// <summary>The codes that are shown here: they need a file that came back from a translator.</summary>
    public static IEnumerable<string> Codes => ["SG1723"];

    private readonly WelshContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void ExportAndImport_WithoutTranslationsThere_GivesEveryFileByteForByte()
    {
        content.Export("--lang", "cy").ExitCode.Should().Be(0);
        content.DeleteTranslations("cy");

        content.Import().ExitCode.Should().Be(0);

        string[] files = [.. Directory.GetFiles(Path.Combine(Repository.Content, "languages", "cy"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Content, file))];
        files.Should().HaveCountGreaterThan(100);
        files.Where(file => content.Read(file) != File.ReadAllText(Path.Combine(Repository.Content, file))).Should().BeEmpty();
    }

    [Fact]
    public void ExportAndImport_TranslationsThere_WritesNothingAndExportsTheSameAgain()
    {
        content.Export("--lang", "cy");
        byte[] first = File.ReadAllBytes(content.Document);

        CliRun import = content.Import("--json");
        content.Export("--lang", "cy");

        import.Json.GetProperty("written").GetArrayLength().Should().Be(0);
        import.Json.GetProperty("changed").GetInt32().Should().Be(0);
        File.ReadAllBytes(content.Document).Should().Equal(first);
    }

    [Fact]
    public void Export_ShippedPack_IsThatOfItsFolder()
    {
        content.Export("--lang", "cy", "--only", "topics");
        byte[] ofFolder = File.ReadAllBytes(content.Document);

        CliRun.OnPipe("translations", "export", "--lang", "cy", "-o", content.Document, "--only", "topics").ExitCode.Should().Be(0);

        File.ReadAllBytes(content.Document).Should().Equal(ofFolder);
    }

    [Fact]
    public void Export_OneTopic_TellsATranslatorWhatCounts()
    {
        content.Export("--lang", "cy", "--only", "topics.for-young-people");

        string text = File.ReadAllText(content.Document);
        text.Should().Contain("<file id=\"topics:002ffor-young-people.yaml\" original=\"topics/for-young-people.yaml\">")
            .And.Contain("<note category=\"audience\">Readers: the public (young-person, parent-or-carer, employer-or-school, professional), some of them frightened. Reading grade 6 at most: short sentences, everyday words.</note>")
            .And.Contain("<note category=\"style\">Ti: these texts speak to one person under 18;")
            .And.Contain("<note category=\"placeholder\">{contact:police-emergency}: readers see “999”. Keep it.</note>")
            .And.Contain("canCopy=\"no\" canDelete=\"no\" dataRef=\"d1\" disp=\"999\" equiv=\"{contact:police-emergency}\"")
            .And.NotContain("topics/immediate-danger.yaml");
    }

    [Fact]
    public void Status_OneSentenceChanged_NamesTheOneText()
    {
        content.Change(Topic, Title, "Keep a record of everything that happens");

        CliRun status = content.Status("--json");

        JsonElement welsh = status.Json.GetProperty("languages").EnumerateArray().Single(language => language.GetProperty("language").GetString() == "cy");
        welsh.GetProperty("outOfDate").EnumerateArray().Select(key => key.GetString()).Should().Equal("topics.keep-a-record.title");
        welsh.GetProperty("missing").GetArrayLength().Should().Be(0);
        content.Status("--lang", "cy").Out.Should().EndWith("Out of date: the original was changed since it was translated\n- topics.keep-a-record.title\n");
    }

    [Fact]
    public void Load_OneSentenceChanged_WelshAnswersAndSaysThatItIsOutOfDate()
    {
        content.Change(Topic, Title, "Keep a record of everything that happens");

        ContentPack.TryLoad(content.Path, out ContentPack? pack, out LoadReport report).Should().BeTrue();

        report.Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain("cy/topics/keep-a-record.yaml(6,11): warning SG1710: 'topics.keep-a-record.title' was translated from other words than it has now.");
        LocalizedText title = pack!.Topics[new TopicId("keep-a-record")].Title.In(Language.Welsh);
        title.Value.Should().Be(WelshTitle);
        title.IsOutOfDate.Should().BeTrue();
        title.FellBack.Should().BeFalse();
        pack.Topics[new TopicId("keep-a-record")].Summary.In(Language.Welsh).IsOutOfDate.Should().BeFalse();
    }

    [Fact]
    public void Load_PlaceholderAdded_EnglishAnswersUntilItIsTranslated()
    {
        content.Change(Topic, Title, "Keep a record, or call {contact:police-emergency}");

        ContentPack.TryLoad(content.Path, out ContentPack? pack, out LoadReport report).Should().BeTrue();

        report.Diagnostics.Should().ContainSingle().Which.Hint.Should().EndWith("Its placeholders are others too, so that readers see English until it is.");
        LocalizedText title = pack!.Topics[new TopicId("keep-a-record")].Title.In(Language.Welsh);
        title.Value.Should().Be("Keep a record, or call 999");
        title.FellBack.Should().BeTrue();
        title.Language.Should().Be(Language.English);
    }

    [Theory]
    [InlineData(nameof(CompiledWarnings.PassWhileTranslating), true)]
    [InlineData(nameof(CompiledWarnings.Stop), false)]
    public void Compile_OutOfDateOrMissing_PassesInADebugBuildAlone(string warnings, bool passes)
    {
        content.Change(Topic, Title, "Keep a record of everything that happens");
        content.Delete("languages/cy/labels.yaml");

        (ContentPack.TryCompile(content.Path, Stream.Null, Enum.Parse<CompiledWarnings>(warnings), out LoadReport report) is not null).Should().Be(passes);

        report.ErrorCount.Should().Be(0);
    }

    [Fact]
    public void Compile_AnotherWarning_StopsADebugBuildToo()
    {
        content.Change(WelshTopic, WelshTitle, WelshTitle + ".");

        ContentPack.TryCompile(content.Path, Stream.Null, CompiledWarnings.PassWhileTranslating, out LoadReport report).Should().BeNull();

        report.Diagnostics.Should().ContainSingle().Which.Code.Id.Should().Be("SG1711");
    }

    [Fact]
    public void Exchange_OutOfDateText_StaysSoUntilSomebodyTranslatesIt()
    {
        content.Change(Topic, Title, "Keep a record of everything that happens");
        string before = content.Read(WelshTopic);
        content.Export("--lang", "cy", "--missing");
        File.ReadAllText(content.Document).Should().Contain("<segment state=\"initial\" subState=\"sg:out-of-date\">").And.Contain("<note category=\"from\">from: 5f0f6765</note>");
        content.Import("--json").Json.GetProperty("outOfDate").GetInt32().Should().Be(1);
        content.Read(WelshTopic).Should().Be(before);

        content.Edit("state=\"initial\" subState=\"sg:out-of-date\"", "state=\"translated\"");
        content.Edit(WelshTitle, "Cadwch gofnod o bopeth sy'n digwydd");
        CliRun import = content.Import("--json");

        import.Json.GetProperty("written").EnumerateArray().Select(file => file.GetString()).Should().Equal(WelshTopic);
        content.Read(WelshTopic).Should().Be(before
            .Replace("5f0f6765", Translation.FingerprintOf("Keep a record of everything that happens"), StringComparison.Ordinal)
            .Replace(WelshTitle, "Cadwch gofnod o bopeth sy'n digwydd", StringComparison.Ordinal));
    }

    [Fact]
    public void Import_EnglishChangedAfterTheExport_IsTakenInAsOutOfDate()
    {
        content.Export("--lang", "cy", "--only", "topics.keep-a-record");
        content.Edit(WelshTitle, "Cadwch gofnod o bopeth");
        content.Change(Topic, Title, "Keep a record of everything that happens");

        CliRun import = content.Import();

        import.ExitCode.Should().Be(0);
        import.Out.Should().MatchRegex(@"\.xlf\(\d+,\d+\): warning SG1723: 'topics\.keep-a-record\.title' was changed after the export\. Its translation is taken in as out of date\.");
        content.Read(WelshTopic).Should().Contain("from: \"5f0f6765\"\n    text: \"Cadwch gofnod o bopeth\"");
        content.Status("--lang", "cy", "--json").Json.GetProperty("languages")[0].GetProperty("outOfDate").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("<ph id=\"1\" canCopy=\"no\" canDelete=\"no\" dataRef=\"d1\" disp=\"999\" equiv=\"{contact:police-emergency}\" />.</target>", "999.</target>", "error SG1705: 'topics.keep-a-record.blocks.1.paragraph' has other placeholders than its original.")]
    [InlineData(TitleUnit, "name=\"topics.keep-a-record.titel\"", "error SG1704: 'topics.keep-a-record.titel' is no text that this language translates. Did you mean 'topics.keep-a-record.title'?")]
    [InlineData(WelshTitle, "Cadwch the gofnod", "error SG1707: 'the' of 'topics.keep-a-record.title' is no word of Cymraeg.")]
    [InlineData("name=\"topics.keep-a-record.summary\"", TitleUnit, "error SG1722: 'topics.keep-a-record.title' comes twice.")]
    [InlineData("<segment state=\"translated\">", "<segment state=\"final\">", "texts are marked as reviewed or final, this one first, and nobody says by whom and when. Name the qualified person who read them with --reviewed-by and --reviewed-on")]
    public void Import_OneFault_NothingIsWritten(string before, string after, string expected)
    {
        content.Export("--lang", "cy", "--only", "topics.keep-a-record");
        content.Edit("Gall cofnod", "Gall y cofnod");
        content.Edit(before, after);
        string yaml = content.Read(WelshTopic);

        CliRun import = content.Import();

        import.ExitCode.Should().Be(1);
        import.Error.Should().Contain(expected).And.MatchRegex(@"\.xlf\(\d+,\d+\): error");
        content.Read(WelshTopic).Should().Be(yaml);
    }

    [Fact]
    public void Import_Reviewed_NamesTheReviewerAndSurvivesTheNextRound()
    {
        content.Export("--lang", "cy", "--only", "topics.keep-a-record");
        content.Edit("<segment state=\"translated\">", "<segment state=\"reviewed\">");

        content.Import("--reviewed-by", "A Translator", "--reviewed-on", "2026-11-20").ExitCode.Should().Be(0);

        string reviewed = content.Read(WelshTopic);
        reviewed.Should().Contain("status: reviewed\nreviewed-by: \"A Translator\"\nreviewed-on: \"2026-11-20\"\ntexts:");
        content.Export("--lang", "cy", "--only", "topics.keep-a-record");
        content.Import().ExitCode.Should().Be(0);
        content.Read(WelshTopic).Should().Be(reviewed);
        ContentPack.TryLoad(content.Path, out _, out LoadReport report).Should().BeTrue();
        report.TotalCount.Should().Be(0);
    }

    [Theory]
    [InlineData("give both --reviewed-by and --reviewed-on", "--reviewed-by", "A Translator")]
    [InlineData("which is yet to come", "--reviewed-by", "A Translator", "--reviewed-on", "2026-11-26")]
    [InlineData("Write a date like 2027-01-31", "--reviewed-by", "A Translator", "--reviewed-on", "today")]
    public void Import_HalfAReview_IsRefused(string expected, params string[] args)
    {
        content.Export("--lang", "cy", "--only", "topics.keep-a-record");

        CliRun import = content.Import(args);

        import.ExitCode.Should().Be(2);
        import.Error.Should().Contain(expected);
    }

    [Fact]
    public void Exchange_NewLanguage_BeginsWithThePartThatIsThere()
    {
        content.Export("--lang", "fr", "--only", "labels.do").ExitCode.Should().Be(0);
        content.Edit(">English</source>", ">English</source><target>Français</target>");
        content.Edit("</source>\n      </segment>", "</source><target>À faire</target></segment>");

        CliRun import = content.Import("--json");

        import.ExitCode.Should().Be(0, import.Error);
        import.Json.GetProperty("written").EnumerateArray().Select(file => file.GetString()).Should().Equal("languages/fr/language.yaml", "languages/fr/labels.yaml");
        content.Read("languages/fr/language.yaml").Should().Contain("language: fr\nname: \"Français\"\ncovers:\n  - \"labels.do\"\n");
        ContentPack.TryLoad(content.Path, out ContentPack? pack, out LoadReport report).Should().BeTrue(string.Join("\n", report.Diagnostics));
        pack!.Languages.Select(language => language.Language.Tag).Should().Contain("fr");
        CliRun.OnPipe("translations", "status", "--lang", "fr", "--content", content.Path).Out.Should().Contain("1 text, of the part that the language covers: 1 draft, 0 reviewed, 0 out of date, 0 missing.");
    }
}
