using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Cases;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Screenings.Records;

/// <summary>
/// Records of the shipped screenings, as an app stored them. They must replay for ever: a file that no longer does tells that a published version was changed, and is not to be renewed.
/// For a new version run once with APPROVE_NEW=1, read the file, and commit it.
/// </summary>
public class StoredRecordTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Screenings", "Records", "Stored");

    public static TheoryData<string, string> Versions
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (Screening screening in ContentPack.Default.Screenings.AllVersions())
            {
                rows.Add(screening.Id.Value, screening.Version.ToString());
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Replay_StoredRecord_GivesTheSameResult(string id, string version)
    {
        Screening screening = ContentPack.Default.Screenings[new ScreeningId(id), version];
        string file = Path.Combine(Folder, $"{id}-{version}.json");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("APPROVE_NEW") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, Make(screening).ToJson());
        }

        ScreeningRecord record = ScreeningRecord.FromJson(File.ReadAllBytes(file));
        ReplayResult replay = ContentPack.Default.Replay(record);

        record.IsIntact.Should().BeTrue();
        replay.Verdict.Should().BeOneOf(ReplayVerdict.Same, ReplayVerdict.SameResult);
        replay.Differences.Select(difference => difference.Kind).Should().BeSubsetOf([ReplayDifferenceKind.Wording, ReplayDifferenceKind.Pack]);
        replay.Result!.Urgency.Should().Be(record.Result.Urgency);
    }

    [Fact]
    public void Files_AreOneForEachVersion()
    {
        Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(ContentPack.Default.Screenings.AllVersions().Select(screening => $"{screening.Id}-{screening.Version}"));
    }

    /// <summary>The worked case with the most answers, with one of them passed over and one "not sure".</summary>
    private static ScreeningRecord Make(Screening screening)
    {
        ScreeningCase worked = ContentPack.Default.Screenings.CasesOf(screening).MaxBy(one => one.Answers.Length)!;
        Answers answers = worked.AnswersTo(screening).Skip(screening.Questions[^1].Id).Unsure(screening.Questions[^2].Id);
        return ContentPack.Default.Record(screening.Evaluate(answers), new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));
    }
}
