using System.Text.Json;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class EditorVerbsTests
{
    [Fact]
    public void Validate_ContentInsideTheTool_IsValid()
    {
        CliRun run = CliRun.OnPipe("validate");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("The content inside this tool: stalking-guidance ").And.EndWith(" 0 errors, 0 warnings.\n");
    }

    [Fact]
    public void Validate_BrokenFolder_PrintsEachFaultOnALine()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteTo(folder);

        CliRun run = CliRun.OnTerminal("validate", folder.Path);

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        Approved.Matches(run.Out.Replace(folder.Path, "broken", StringComparison.Ordinal), "Cli.validate-broken");
    }

    [Fact]
    public void Validate_BrokenFolder_Json_HasPositions()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteTo(folder);

        JsonElement json = CliRun.OnPipe("validate", folder.Path, "--json").Json;

        json.GetProperty("valid").GetBoolean().Should().BeFalse();
        json.GetProperty("errors").GetInt32().Should().Be(6);
        json.GetProperty("pack").ValueKind.Should().Be(JsonValueKind.Null);
        JsonElement first = json.GetProperty("diagnostics")[0];
        first.GetProperty("file").GetString().Should().Be(folder.Path + "/contacts/help-line.yaml");
        first.GetProperty("line").GetInt32().Should().Be(5);
        first.GetProperty("severity").GetString().Should().Be("error");
    }

    [Theory]
    [InlineData(0, "validate")]
    [InlineData(1, "validate", "--strict")]
    public void Validate_Warning_IsPrintedAndCountsWhenStrict(int expected, params string[] args)
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteSoundFiles(folder);
        string file = folder.PathOf("contacts/police-emergency.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Call it in danger.", "Call it at once when you are in danger and there is somebody near you who could hurt you or somebody else whom you know.", StringComparison.Ordinal));

        CliRun run = CliRun.OnPipe([.. args, folder.Path]);

        run.ExitCode.Should().Be(expected);
        run.Out.Should().Contain("police-emergency.yaml(5,10): warning SG1602: ").And.Contain(" 0 errors, 1 warning.\n");
    }

    [Fact]
    public void Compile_SoundFolder_WritesWhatValidates()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteSoundFiles(folder);
        using TemporaryFolder target = new();
        string file = target.PathOf("small.snapshot");

        CliRun compiled = CliRun.OnPipe("compile", folder.Path, "-o", file, "--json");
        CliRun validated = CliRun.OnPipe("validate", file, "--json");

        compiled.ExitCode.Should().Be(0);
        validated.ExitCode.Should().Be(0);
        compiled.Json.GetProperty("bytes").GetInt64().Should().Be(new FileInfo(file).Length);
        string fingerprint = ContentPack.Load(folder.Path).Fingerprint;
        compiled.Json.GetProperty("pack").GetProperty("fingerprint").GetString().Should().Be(fingerprint);
        validated.Json.GetProperty("pack").GetProperty("fingerprint").GetString().Should().Be(fingerprint);
        Directory.GetFiles(target.Path).Should().Equal(file);
    }

    [Fact]
    public void Compile_BrokenFolder_WritesNothing()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteTo(folder);
        using TemporaryFolder target = new();

        CliRun run = CliRun.OnPipe("compile", folder.Path, "-o", target.PathOf("x"));

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("error SG1204");
        Directory.GetFiles(target.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(30)]
    [InlineData(200)]
    [InlineData(-1)]
    public void Validate_SnapshotWithOneChangedByte_IsRefused(int place)
    {
        using TemporaryFolder folder = new();
        string file = Compiled(folder);
        byte[] bytes = File.ReadAllBytes(file);
        bytes[place < 0 ? bytes.Length + place : place] ^= 0x40;
        File.WriteAllBytes(file, bytes);

        CliRun run = CliRun.OnPipe("validate", file);

        run.ExitCode.Should().Be(1);
        run.Out.Should().StartWith(file + ": error SG002").And.Contain(file + ": 1 error, 0 warnings.\n");
    }

    [Fact]
    public void Validate_SnapshotCutShort_IsRefused()
    {
        using TemporaryFolder folder = new();
        string file = Compiled(folder);
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^10]);

        CliRun run = CliRun.OnPipe("validate", file);

        run.ExitCode.Should().Be(1);
        run.Out.Should().StartWith(file + ": error SG0022: ");
    }

    [Fact]
    public void Contacts_DamagedSnapshot_ShowsNothingOfIt()
    {
        using TemporaryFolder folder = new();
        string file = Compiled(folder);
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^10]);

        CliRun run = CliRun.OnPipe("contacts", "--content", file);

        run.ExitCode.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith(file + ": error SG0022: ");
    }

    [Fact]
    public void Explain_Code_SaysWhatAndInstead()
    {
        CliRun run = CliRun.OnTerminal("explain", "SG1204");

        run.ExitCode.Should().Be(0);
        Approved.Matches(run.Out, "Cli.explain-SG1204");
        CliRun.OnTerminal("explain", "1204").Should().Be(run);
        CliRun.OnTerminal("explain", "sg1204").Should().Be(run);
    }

    [Fact]
    public void Explain_Json_HasItsValues()
    {
        JsonElement code = CliRun.OnPipe("explain", "SG1204", "--json").Json.GetProperty("codes")[0];

        code.GetProperty("id").GetString().Should().Be("SG1204");
        code.GetProperty("severity").GetString().Should().Be("error");
        code.GetProperty("title").GetString().Should().Be("A span ends before it begins");
    }

    [Fact]
    public void Explain_All_ListsEveryCode()
    {
        CliRun.OnPipe("explain", "--json").Json.GetProperty("codes").GetArrayLength().Should().Be(DiagnosticCodes.All.Length);
    }

    private static string Compiled(TemporaryFolder folder)
    {
        BrokenPack.WriteSoundFiles(folder);
        string file = folder.PathOf(".compiled");
        CliRun.OnPipe("compile", folder.Path, "-o", file).ExitCode.Should().Be(0);
        return file;
    }
}
