using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Screenings.Support;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Screenings.Proofs;

/// <summary>Content whose screenings break a promise loads for an editor to look at, and does not compile.</summary>
public sealed class CompiledContentTests : IDisposable
{
    private static readonly string Sourced = SmallScreening.Yaml.Replace("a-source", "alice-ruggles-trust-advice-about-stalking-what-to-do");

    /// <summary>The codes that are shown here: loading a folder does not find them.</summary>
    public static IEnumerable<string> Codes => ["SG2031", "SG2032", "SG2033"];

    private readonly string folder = Directory.CreateTempSubdirectory("proofs").FullName;

    public CompiledContentTests()
    {
        foreach (string file in Repository.EnglishContentFiles)
        {
            string path = Path.GetRelativePath(Repository.Content, file);
            if (!path.StartsWith("screenings", StringComparison.Ordinal))
            {
                Write(path, File.ReadAllText(file));
            }
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Compile_HiddenOutcome_IsRefusedWithItsAnswers()
    {
        Write("screenings/test/1.0.0.yaml", Sourced.Replace("when: { any: [conduct, { afraid: yes }] }", "when: { all: [followed, { afraid: yes }] }"));

        Faults().Should().ContainSingle().Which.Should().Contain("test/1.0.0.yaml(1,5): error SG2033: nothing-is-hidden: The outcome 'soon' can never be the first that holds")
            .And.Contain("nation: england answers: behaviours: [following], afraid: yes");
    }

    [Theory]
    [InlineData("", "SG2031: test 1.1.0 gives 'information' to answers that test 1.0.0 gave 'soon': nation: england answers: afraid: yes.")]
    [InlineData("accepted-lowering: [{ from: urgent, to: soon, reason: \"x\" }]\n", "SG2032: No answers are lowered from 'urgent' to 'soon'.")]
    public void Compile_LoweringWithoutReason_IsRefused(string accepted, string expected)
    {
        AddTwoVersions(accepted);

        Faults().Should().Contain(fault => fault.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Compile_LoweringWithAReason_IsAccepted()
    {
        AddTwoVersions("accepted-lowering: [{ from: soon, to: information, reason: \"Fear alone says too little here.\" }]\n");

        Faults().Should().BeEmpty();
    }

    private void AddTwoVersions(string accepted)
    {
        Write("screenings/test/1.0.0.yaml", Sourced);
        Write("screenings/test/1.1.0.yaml", Sourced.Replace("\"1.0.0\"", "\"1.1.0\"").Replace("2026-12-01", "2027-06-01").Replace("when: { any: [conduct, { afraid: yes }] }", "when: conduct") + accepted);
    }

    private string[] Faults()
    {
        ContentPack.TryLoad(folder, out _, out LoadReport loading);
        loading.ErrorCount.Should().Be(0, string.Join("\n", loading.Diagnostics));
        ContentPack.TryCompile(folder, Stream.Null, CompiledWarnings.Pass, out LoadReport report);
        return [.. report.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
