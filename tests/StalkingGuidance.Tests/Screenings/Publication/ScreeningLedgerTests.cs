using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Screenings.Publication;

public class ScreeningLedgerTests
{
    private const string Case = "SG2203-version-lost";
    private const string Version = "screenings/test/1.0.0.yaml";

    [Fact]
    public void Ledger_EveryShippedVersion_IsPublished()
    {
        ContentPack pack = ContentPack.Default;

        pack.ScreeningLedger.Select(publication => publication.ToLine())
            .Should().Equal(pack.Screenings.AllVersions().Select(screening => ScreeningPublication.Of(screening, new DateOnly(2026, 11, 24)).ToLine()));
    }

    [Fact]
    public void Find_Draft_IsNotThere()
    {
        ContentPack.Default.ScreeningLedger.Find(ScreeningIds.StalkingCheck, new ScreeningVersion(1, 0, 0))!.Published.Should().Be(new DateOnly(2026, 11, 24));
        ContentPack.Default.ScreeningLedger.Find(ScreeningIds.StalkingCheck, new ScreeningVersion(9, 0, 0)).Should().BeNull();
    }

    [Fact]
    public void Load_PublishedVersionThatWasWithdrawn_IsSound()
    {
        Load(pack => Change(pack, Version, "{ from: \"2026-12-01\" }", "{ from: \"2026-12-01\", to: \"2027-01-01\" }")).Should().BeEmpty();
    }

    [Fact]
    public void Load_NewWordsAndTheLineThatTheMessageGives_AreSound()
    {
        void Correct(TemporaryFolder pack) => Change(pack, Version, "title: \"Test\"", "title: \"A test\"\nrevision: 2");
        string line = LineIn(Load(Correct));

        line.Should().Contain("revision: 2");
        Load(pack =>
        {
            Correct(pack);
            pack.Write("screenings/ledger.yaml", "published:\n  " + line + "\n");
        }).Should().BeEmpty();
    }

    [Fact]
    public void Load_LineWithMadeUpFingerprints_GivesTheRightOne()
    {
        string zeros = new('0', 64);
        string line = LineIn(Load(pack => pack.Write("screenings/ledger.yaml", $"published:\n  - {{ id: test, version: \"1.0.0\", revision: 1, published: \"2026-11-24\", meaning: \"{zeros}\", whole: \"{zeros}\" }}\n")));

        Load(pack => pack.Write("screenings/ledger.yaml", "published:\n  " + line + "\n")).Should().BeEmpty();
    }

    [Fact]
    public void Load_Draft_MayChange()
    {
        Load(pack =>
        {
            pack.Delete("screenings/ledger.yaml");
            Change(pack, Version, "urgency: immediate", "urgency: urgent");
        }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("revision: 1", "revision: 2", "1.0.0.yaml(1,5): error SG2202: test 1.0.0 has the words of revision 2, and calls itself revision 1. Write 'revision: 2'.")]
    [InlineData("version: \"1.0.0\"", "version: \"1.0\"", "ledger.yaml(3,26): error SG2022: '1.0' is no version. Write three numbers joined by dots, such as \"1.0.0\".")]
    [InlineData("revision: 1, ", "", "ledger.yaml(3,5): error SG0101: The key 'revision' is missing. The newest revision of its wording that was published.")]
    public void Load_LineAtFault_IsToldOnce(string written, string instead, string expected)
    {
        Load(pack => Change(pack, "screenings/ledger.yaml", written, instead)).Select(Path.GetFileName).Should().Equal(expected);
    }

    [Fact]
    public void Load_VersionThatCannotBeRead_IsNotCalledLost()
    {
        Load(pack => pack.Write(Version, "id: [")).Should().ContainSingle().Which.Should().Contain("SG0002");
        Load(pack => Change(pack, Version, "type: yes-no", "type: yes")).Should().NotContain(fault => fault.Contains("SG22"));
    }

    /// <summary>The faults of the pack of a corpus case before it lost its version.</summary>
    private static string[] Load(Action<TemporaryFolder> change) => BrokenPack.Load(pack =>
    {
        pack.CopyFrom(Path.Combine(BrokenPack.Corpus, Case), "expected.txt", "remove.txt");
        change(pack);
    });

    private static void Change(TemporaryFolder pack, string file, string written, string instead)
    {
        string text = File.ReadAllText(pack.PathOf(file));
        text.Should().Contain(written);
        pack.Write(file, text.Replace(written, instead, StringComparison.Ordinal));
    }

    private static string LineIn(string[] faults)
    {
        string fault = faults.Should().ContainSingle().Subject;
        return fault[fault.IndexOf("- {", StringComparison.Ordinal)..];
    }
}
