using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class TranslationsVerbTests
{
    [Fact]
    public void Status_ShippedPack_IsThatOfItsFolder()
    {
        CliRun shipped = CliRun.OnPipe("translations", "status", "--json");

        shipped.ExitCode.Should().Be(0);
        shipped.Out.Should().Be(CliRun.OnPipe("translations", "status", "--json", "--content", Repository.Content).Out);
        shipped.Json.GetProperty("languages").EnumerateArray().Select(language => language.GetProperty("language").GetString()).Should().Contain("cy");
    }

    [Fact]
    public void Status_PackWithoutLanguages_SaysHowToBeginOne()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteSoundFiles(folder);

        CliRun.OnPipe("translations", "status", "--content", folder.Path).Out
            .Should().Be("The content has no translations. 'stalking-guidance translations export --lang TAG' begins a language.\n");
    }

    [Fact]
    public void Export_NothingMissing_WritesNoFile()
    {
        using TemporaryFolder folder = new();

        CliRun run = CliRun.OnPipe("translations", "export", "--lang", "cy", "--missing", "--only", "labels", "-o", folder.PathOf("cy.xlf"));

        run.Out.Should().Be("There is nothing to translate, so no file was written.\n");
        File.Exists(folder.PathOf("cy.xlf")).Should().BeFalse();
    }

    [Theory]
    [InlineData("'translations' needs to know what to do: status, export, import, update.", "translations")]
    [InlineData("'translations' has no verb 'exprt'. Did you mean 'export'?", "translations", "exprt")]
    [InlineData("'export' needs --lang.", "translations", "export", "-o", "x")]
    [InlineData("'import' needs --content.", "translations", "import", "x")]
    [InlineData("There is no file 'x'.", "translations", "import", "x", "--content", "CONTENT")]
    [InlineData("--lang does not understand '1'.", "translations", "export", "--lang", "1", "-o", "x")]
    [InlineData("--lang does not understand 'qps-ploc'.", "translations", "status", "--lang", "qps-ploc")]
    [InlineData("The content is written in English;", "translations", "export", "--lang", "en", "-o", "x")]
    [InlineData("The content has no translations into 'fr'.", "translations", "status", "--lang", "fr")]
    public void Translations_WrongUse_SaysWhatIsMeant(string expected, params string[] args)
    {
        CliRun run = CliRun.OnPipe([.. args.Select(arg => arg == "CONTENT" ? Repository.Content : arg)]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(expected);
        run.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("status")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("update")]
    public void Help_EachVerb_ListsItsOptions(string verb)
    {
        CliRun run = CliRun.OnPipe("translations", verb, "--help");

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("--content").And.Contain("--json");
    }

    [Fact]
    public void Import_ShippedPackWithoutFolder_IsNotWrittenInto()
    {
        using TemporaryFolder folder = new();
        string file = folder.PathOf("cy.xlf");
        CliRun.OnPipe("translations", "export", "--lang", "cy", "--only", "labels.do", "-o", file);

        CliRun.OnPipe("translations", "import", file, "--content", file).Error.Should().Contain("is a file. Give the folder that holds pack.yaml.");
    }
}
