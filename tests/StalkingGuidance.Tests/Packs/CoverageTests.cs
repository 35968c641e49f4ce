using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Wording;

namespace StalkingGuidance.Tests.Packs;

public class CoverageTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    private static readonly Lazy<CoverageReport> Report = new(() => ContentPack.Default.Coverage(Day));

    [Fact]
    public void Coverage_OfWhatShips_IsWhollySourced()
    {
        Report.Value.Unsourced.Should().BeEmpty();
        Report.Value.PercentSourced.Should().Be(100);
        Report.Value.Items.Should().Be(ContentPack.Default.Verified().Count());
        Report.Value.Sourced.Should().Be(Report.Value.Items);
    }

    [Fact]
    public void Coverage_OfWhatShips_CountsDueAndOverdueByKind()
    {
        Report.Value.Kinds.Sum(kind => kind.Due).Should().Be(Report.Value.Freshness.Due.Length);
        Report.Value.Kinds.Sum(kind => kind.Overdue).Should().Be(Report.Value.Freshness.Overdue.Length);
        Report.Value.Kinds.Select(kind => kind.Kind).Should().OnlyHaveUniqueItems().And.Contain(["topics", "behaviours", "law", "findings"]);
    }

    [Fact]
    public void Coverage_OfWhatShips_ConnectsBehavioursTopicsAndLaw()
    {
        Report.Value.BehavioursWithoutTopic.Should().BeEmpty();
        Report.Value.ProvisionsWithoutBehaviour.OfType<Offence>().Where(offence => !offence.Acts.IsEmpty).Should().BeEmpty();
        Report.Value.ActsWithoutBehaviour.Should().BeEmpty();
    }

    [Fact]
    public void Coverage_Topics_AreGradedHardestFirstAndWithinTheirLimits()
    {
        Report.Value.Topics.Should().HaveCount(ContentPack.Default.Topics.Count).And.BeInDescendingOrder(topic => topic.Grade);
        Report.Value.Topics.Should().OnlyContain(topic => topic.Grade <= topic.Limit && topic.Grade > 0);
    }

    [Fact]
    public void Coverage_OfAFolderAndItsSnapshot_IsTheSame()
    {
        using MemoryStream snapshot = new();
        ContentPack folder = ContentPack.Compile(Repository.Content, snapshot);
        snapshot.Position = 0;
        CoverageReport compiled = ContentPack.Read(snapshot).Coverage(Day);
        CoverageReport loaded = folder.Coverage(Day);

        compiled.Kinds.Should().Equal(loaded.Kinds);
        compiled.Topics.Should().Equal(loaded.Topics);
        compiled.HardestTexts.Should().Equal(loaded.HardestTexts);
    }

    [Fact]
    public void Coverage_GradesOfTopics_AreThoseThatTheChecksHold()
    {
        ContentPack pack = ContentPack.Load(Repository.Content);

        IEnumerable<string> held = ReadItem.Of(pack, pack.Texts).Where(item => item.Key.StartsWith("topics.", StringComparison.Ordinal))
            .Select(item => $"{item.Key} {Readability.GradeOf(item.Texts.Select(text => text.Text))} of {item.GradeLimit}");

        Report.Value.Topics.Select(topic => $"{topic.Key} {topic.Grade} of {topic.Limit}").Should().BeEquivalentTo(held);
    }

    [Fact]
    public void Coverage_PackWithoutTopics_NamesWhatIsMissing()
    {
        using TemporaryFolder folder = new();
        Cli.BrokenPack.WriteSoundFiles(folder);

        CoverageReport report = ContentPack.Load(folder.Path).Coverage(Day);

        report.PercentSourced.Should().Be(100);
        report.Kinds.Select(kind => kind.Kind).Should().Equal("contacts", "calendar");
        report.Topics.Should().BeEmpty();
        report.HardestTexts.Should().BeEmpty();
    }

    [Fact]
    public void Coverage_LawWithoutBehaviours_NamesEachActThatIsMissing()
    {
        using TemporaryFolder folder = new();
        Cli.BrokenPack.WriteSoundFiles(folder);
        folder.Write("law/scotland.yaml", """
            id: scotland
            name: "Scotland"
            nations: [scotland]
            notice: "This is not legal advice."
            offences:
              - id: stalking
                name: "Stalking"
                stalking: yes
                summary: "A crime."
                provision: "An Act, section 1"
                state: in-force
                elements: [{ id: conduct, text: "There is a course of conduct." }]
                acts-are: definition
                acts:
                  - { id: following, letter: "(a)", text: "following the person" }
                  - { id: loitering, letter: "(b)", text: "loitering in any place" }
                verification: { checked: "2026-11-23", review-by: "2027-05-23", confidence: confirmed, sources: [a-source] }
            """);

        CoverageReport report = ContentPack.Load(folder.Path).Coverage(Day);

        report.ActsWithoutBehaviour.Select(missing => $"{missing.Offence.Id} {missing.Act.Letter}").Should().Equal("scotland/stalking (a)", "scotland/stalking (b)");
        report.ProvisionsWithoutBehaviour.Should().ContainSingle().Which.Id.Value.Should().Be("scotland/stalking");
    }

    [Fact]
    public void PercentSourced_OneItemMissing_IsRoundedDown()
    {
        CoverageReport report = Report.Value with { Unsourced = [ContentPack.Default.Contacts.Emergency] };

        report.PercentSourced.Should().Be(99);
    }
}
