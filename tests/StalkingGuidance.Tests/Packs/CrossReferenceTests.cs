using System.Text.RegularExpressions;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packs;

/// <summary>Loads copies of the content that ships, each with one fault between its files.</summary>
public sealed partial class CrossReferenceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public CrossReferenceTests()
    {
        foreach (string file in Repository.EnglishContentFiles)
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void TryLoad_UnknownRiskFlag_NamesTheNearest()
    {
        string path = Path.Combine(folder, "behaviours", "following-and-turning-up.yaml");
        string text = File.ReadAllText(path);
        int at = text.IndexOf("risk-flag: turning-up-or-following", StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + "risk-flag: turning-up-and-following" + text[(at + "risk-flag: turning-up-or-following".Length)..]);
        int line = text[..at].Count(c => c == '\n') + 1;

        ContentPack.TryLoad(folder, out ContentPack? pack, out LoadReport report).Should().BeFalse();

        pack.Should().BeNull();
        report.Diagnostics.Select(fault => fault.ToString()).Should().Equal(
            $"{folder}/behaviours/following-and-turning-up.yaml({line},16): error SG0115: There is no risk-flag 'turning-up-and-following'. Did you mean 'turning-up-or-following'?");
    }

    [Fact]
    public void TryLoad_FileLostWhoseIdsAreReferredTo_IsRefused()
    {
        File.Delete(Path.Combine(folder, "risk-flags.yaml"));

        ContentPack.TryLoad(folder, out _, out LoadReport report).Should().BeFalse();

        int references = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Sum(file => RiskFlagLine().Count(File.ReadAllText(file)));
        references.Should().BeGreaterThan(DiagnosticList.Kept, "then the report keeps the first of them, and counts them all");
        report.Diagnostics.Should().HaveCount(DiagnosticList.Kept).And.OnlyContain(fault => fault.Code.Id == "SG0115" && fault.Message.StartsWith("There is no risk-flag '"));
        report.ErrorCount.Should().Be(references);
    }

    [Fact]
    public void TryLoad_RiskFlagWithoutEmergencyContact_IsRefused()
    {
        string path = Path.Combine(folder, "risk-flags.yaml");
        string text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace("contacts: [samaritans, shout, police-emergency]", "contacts: [samaritans, shout]", StringComparison.Ordinal));

        ContentPack.TryLoad(folder, out _, out LoadReport report).Should().BeFalse();

        report.Diagnostics.Should().ContainSingle().Which.Code.Id.Should().Be("SG1021");
    }

    [GeneratedRegex(@"(?m)^[^#\n]*\brisk-flag: (?=\S)")]
    private static partial Regex RiskFlagLine();
}
