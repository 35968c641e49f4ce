using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Tests.Screenings.Support;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Screenings;

/// <summary>Screenings as files of a pack: a copy of the pack that ships, with some added.</summary>
public sealed class ScreeningPackTests : IDisposable
{
    private const string Cases = """
        screening: test
        version: "1.0.0"
        cases:
          - id: nothing
            why: "Nothing is known, and nothing is denied."
            answers: {}
            expect: { outcome: cannot-tell, urgency: information, possible-urgency: immediate, indication: not-enough-to-tell, next-question: danger, contradictions: [] }
          - id: followed-and-afraid
            why: "Being followed and afraid is for today."
            nation: wales
            answers: { danger: no, behaviours: [following], afraid: yes, occasions: 3, unwanted: unsure, distress: some, changed-life: unsure, feared-violence: 0 }
            expect:
              outcome: today
              urgency: urgent
              possible-urgency: urgent
              indication: similar-to-what-the-law-calls-stalking
              possible-indication: similar-to-what-the-law-calls-stalking
              met: [followed, conduct]
              not-met: [serious-distress]
              next-question: none

        """;

    // The small screening, with a source that the pack has.
    private static readonly string Sourced = SmallScreening.Yaml.Replace("a-source", "alice-ruggles-trust-advice-about-stalking-what-to-do");

    private static readonly ScreeningId Test = new("test");

    private readonly string folder = Directory.CreateTempSubdirectory("screenings").FullName;

    public ScreeningPackTests()
    {
        foreach (string file in Repository.EnglishContentFiles)
        {
            Write(Path.GetRelativePath(Repository.Content, file), File.ReadAllText(file));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_TwoVersions_FindsEachByDateAndNumber()
    {
        Add("1.0.0", "2026-12-01");
        Add("1.1.0", "2027-06-01");

        ContentPack pack = ContentPack.Load(folder);

        pack.Screenings[Test].Version.Should().Be(new ScreeningVersion(1, 1, 0));
        pack.Screenings[Test, "1.0.0"].Version.Should().Be(new ScreeningVersion(1, 0, 0));
        pack.Screenings.InForceOn(Test, new DateOnly(2026, 11, 30)).Should().BeNull();
        pack.Screenings.InForceOn(Test, new DateOnly(2027, 5, 31))!.Version.Should().Be(new ScreeningVersion(1, 0, 0));
        pack.Screenings.InForceOn(new DateOnly(2027, 6, 1)).Single(screening => screening.Id == Test).Version.Should().Be(new ScreeningVersion(1, 1, 0));
        pack.Screenings.VersionsOf(Test).Should().HaveCount(2);
    }

    [Fact]
    public void Compile_Snapshot_DecidesAsTheFolderDoes()
    {
        Add("1.0.0", "2026-12-01");
        Write("screenings/test/1.0.0.cases.yaml", Cases);
        using MemoryStream snapshot = new();
        ContentPack fromFolder = ContentPack.Compile(folder, snapshot);
        snapshot.Position = 0;

        ContentPack fromSnapshot = ContentPack.Read(snapshot);

        fromSnapshot.Fingerprint.Should().Be(fromFolder.Fingerprint);
        foreach (ContentPack pack in new[] { fromFolder, fromSnapshot })
        {
            Screening screening = pack.Screenings[Test];
            pack.Screenings.CasesOf(screening).Select(one => one.Id).Should().Equal("nothing", "followed-and-afraid");
            pack.Screenings.CasesOf(screening).SelectMany(one => one.Run(screening)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Run_CaseThatComesOutDifferently_SaysHow()
    {
        Add("1.0.0", "2026-12-01");
        Write("screenings/test/1.0.0.cases.yaml", Cases.Replace("outcome: cannot-tell, urgency: information", "outcome: soon, urgency: soon").Replace("not-met: [serious-distress]", "not-ruled-out: [serious-distress]"));
        ContentPack pack = ContentPack.Load(folder);
        Screening screening = pack.Screenings[Test];

        pack.Screenings.CasesOf(screening).SelectMany(one => one.Run(screening)).Should().Equal(
            "outcome: expected soon, came cannot-tell",
            "urgency: expected soon, came information",
            "indicator serious-distress: expected Undetermined, came NotMet");
    }

    [Theory]
    [InlineData("outcome: today", "outcome: tody", "SG2102: There is no outcome 'tody'. Did you mean 'today'? Allowed: emergency, today, soon, cannot-tell.")]
    [InlineData("danger: no", "dangr: no", "SG2001: There is no question 'dangr'. Did you mean 'danger'? Allowed: unwanted, occasions, behaviours, distress, changed-life, feared-violence, afraid, danger.")]
    [InlineData("behaviours: [following]", "behaviours: following", "SG2102: 'behaviours' is answered with a list of options, or unsure. Write [] for none of them.")]
    [InlineData("behaviours: [following]", "behaviours: [following, unsure]", "SG2102: 'behaviours' is answered with options or with unsure, not with both. Write behaviours: unsure.")]
    [InlineData("afraid: yes", "afraid: { yes: yes }", "SG2102: 'afraid' is answered with one word, or unsure.")]
    [InlineData("occasions: 3", "occasions: 1001", "SG2102: 'occasions' is answered with a whole number from 0 to 1000, or unsure.")]
    [InlineData("distress: some", "distress: much", "SG2002: 'much' cannot be answered to 'distress'. Allowed: none, some, serious, unsure.")]
    [InlineData("- id: followed-and-afraid", "- id: nothing", "SG2015: Two cases have the id 'nothing'. Give each an id of its own.")]
    [InlineData("version: \"1.0.0\"", "version: \"1.0.1\"", "SG2101: The cases name test 1.0.1, and stand beside test 1.0.0. Make them the same.")]
    public void Load_FaultyCase_SaysWhatInstead(string written, string instead, string expected)
    {
        Add("1.0.0", "2026-12-01");
        Write("screenings/test/1.0.0.cases.yaml", Cases.Replace(written, instead));

        Faults().Should().Contain(fault => fault.EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_FaultsOfVersionsTogether_AreRefused()
    {
        Add("1.0.0", "2026-12-01");
        Add("1.1.0", "2026-12-01");
        Write("screenings/test/1.2.0.cases.yaml", Cases);
        Write("screenings/test/newest.yaml", Sourced);
        Write("screenings/test/2.0.0.yaml", Sourced);

        Faults().Select(fault => fault[(folder.Length + 1)..]).Should().Equal(
            "screenings/test/1.1.0.yaml(3,11): error SG2023: test 1.1.0 begins on 2026-12-01, and the older test 1.0.0 on 2026-12-01. Let the newer version begin later.",
            "screenings/test/1.2.0.cases.yaml: error SG2101: No version of a screening stands beside these cases. Name the file after the version, or delete it.",
            "screenings/test/2.0.0.yaml(2,10): error SG2021: The file says that it is test 1.0.0, and stands in screenings/test/2.0.0.yaml. Correct 'version', or move the file to screenings/test/1.0.0.yaml.",
            "screenings/test/newest.yaml: error SG2021: 'newest' is no version. Name the file after the version of the screening, such as 1.0.0.yaml, and its worked cases 1.0.0.cases.yaml.");
    }

    [Theory]
    [InlineData("contacts: [police-emergency]", "contacts: [live-fear-free]", "SG2014: The outcome 'emergency' has no contact that is open at any hour in england, scotland, northern-ireland. Add police-emergency, or another that is.")]
    [InlineData("contacts: [police-emergency]", "contacts: [police-emergency, respect-phoneline]", "SG2025: The outcome 'emergency' names 'respect-phoneline', which is for people who worry about their own behaviour. Leave it out.")]
    public void Load_OutcomeWithoutTheRightHelp_IsRefused(string written, string instead, string expected)
    {
        Add("1.0.0", "2026-12-01", yaml => yaml.Replace(written, instead));

        Faults().Should().Contain(fault => fault.EndsWith(expected, StringComparison.Ordinal));
    }

    private string[] Faults()
    {
        Action loading = () => ContentPack.Load(folder);
        return [.. loading.Should().Throw<ContentException>().Which.Diagnostics.Select(diagnostic => diagnostic.ToString())];
    }

    private void Add(string version, string from, Func<string, string>? change = null)
    {
        string yaml = Sourced.Replace("\"1.0.0\"", $"\"{version}\"").Replace("2026-12-01", from);
        Write($"screenings/test/{version}.yaml", change?.Invoke(yaml) ?? yaml);
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
