using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Publication;
using StalkingGuidance.Tests.Screenings.Support;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Screenings.Publication;

public class ScreeningFingerprintsTests
{
    private static readonly string Yaml = SmallScreening.Yaml.ReplaceLineEndings("\n");

    private static readonly ScreeningFingerprints Before = Of(Yaml);

    [Fact]
    public void Fingerprints_AreSha256()
    {
        new[] { Before.Meaning, Before.Whole }.Should().OnlyContain(text => Fingerprint.IsWellFormed(text)).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("questions:\n", "# A note to editors.\nquestions:\n")]
    [InlineData("title: \"Test\"", "title: 'Test'")]
    [InlineData("type: yes-no\n    text: \"Is it unwanted?\"\n", "text: \"Is it unwanted?\"\n    type: \"yes-no\"\n")]
    [InlineData("{ distress: serious, changed-life: yes }", "{ changed-life: yes, distress: serious }")]
    [InlineData("version: \"1.0.0\"\n", "version: \"1.0.0\"\nrevision: 2\n")]
    [InlineData("checked: \"2026-11-23\"", "checked: \"2026-11-24\"")]
    [InlineData("{ from: \"2026-12-01\" }", "{ from: \"2026-12-01\", to: \"2027-12-01\" }")]
    public void Fingerprints_WhatIsNeitherMeaningNorText_MakesNoDifference(string written, string instead)
    {
        Of(Changed(written, instead)).Should().Be(Before);
    }

    [Theory]
    [InlineData("title: \"Test\"", "title: \"Another\"")]
    [InlineData("summary: \"Test.\"", "summary: \"Another.\"")]
    [InlineData("notice: \"Test.\"", "notice: \"Another.\"")]
    [InlineData("text: \"Is it unwanted?\"", "text: \"Do you not want it?\"")]
    [InlineData("why: \"Because.\"", "why: \"To help.\"")]
    [InlineData("text: \"Is it unwanted?\"\n", "text: \"Is it unwanted?\"\n    help: \"Say so.\"\n")]
    [InlineData("{ id: other, text: \"Something else\" }", "{ id: other, text: \"Something other\" }")]
    [InlineData("{ id: other, text: \"Something else\" }", "{ id: other, text: \"Something else\", help: \"Say so.\" }")]
    [InlineData("text: \"More than once.\"", "text: \"More than one time.\"")]
    [InlineData("title: \"Now\"", "title: \"At once\"")]
    [InlineData("text: \"Call {contact:police-emergency}.\"", "text: \"Ring {contact:police-emergency}.\"")]
    [InlineData("text: \"Similar.\"", "text: \"Much the same.\"")]
    [InlineData("basis: \"section 2A\"", "basis: \"section 2A of the Act\"")]
    [InlineData("text: \"You said that", "text: \"You told us that")]
    public void Fingerprints_OtherWords_ChangeTheWholeAlone(string written, string instead)
    {
        ScreeningFingerprints after = Of(Changed(written, instead));

        after.Meaning.Should().Be(Before.Meaning);
        after.Whole.Should().NotBe(Before.Whole);
    }

    [Theory]
    [InlineData("version: \"1.0.0\"", "version: \"1.0.1\"")]
    [InlineData("{ from: \"2026-12-01\" }", "{ from: \"2026-12-02\" }")]
    [InlineData("for: [person-affected]", "for: [person-affected, professional]")]
    [InlineData("{ id: other, text", "{ id: others, text")]
    [InlineData("[following, repeated-phone-calls, ", "[repeated-phone-calls, following, ")]
    [InlineData("more-concern: later", "more-concern: none")]
    [InlineData("    danger: yes\n", "")]
    [InlineData("most: 1000", "most: 1001")]
    [InlineData("asked-when: { distress: [some, serious] }", "asked-when: { distress: serious }")]
    [InlineData("{ occasions: { at-least: 2 } }", "{ occasions: { at-least: 3 } }")]
    [InlineData("{ unwanted: [yes, unsure] }", "{ unwanted: yes }")]
    [InlineData("urgency: soon", "urgency: urgent")]
    [InlineData("contacts: [police-emergency, live-fear-free, national-stalking-helpline]", "contacts: [police-emergency, national-stalking-helpline, live-fear-free]")]
    [InlineData("topics: [specialist-help]", "topics: [what-stalking-is]")]
    [InlineData("law: [scotland/stalking]", "law: []")]
    [InlineData("level: similar-to-what-the-law-calls-stalking, when: { all: [conduct, { afraid: yes }] }", "level: some-features, when: { all: [conduct, { afraid: yes }] }")]
    [InlineData("counts-as: { afraid: yes }", "counts-as: { afraid: [yes, unsure] }")]
    public void Fingerprints_OtherMeaning_ChangesBoth(string written, string instead)
    {
        ScreeningFingerprints after = FingerprintedParts.Of(Parsed.From(Changed(written, instead)).Root!);

        after.Meaning.Should().NotBe(Before.Meaning);
        after.Whole.Should().NotBe(Before.Whole);
    }

    [Fact]
    public void Fingerprints_OfTheFolder_AreThoseOfTheSnapshot()
    {
        ContentPack folder = ContentPack.Load(Repository.Content);

        foreach (Screening screening in folder.Screenings)
        {
            ContentPack.Default.Screenings[screening.Id, screening.Version].Fingerprints.Should().Be(screening.Fingerprints);
        }
    }

    private static string Changed(string written, string instead)
    {
        int at = Yaml.IndexOf(written, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "'{0}' stands in the screening", written);
        return Yaml[..at] + instead + Yaml[(at + written.Length)..];
    }

    private static ScreeningFingerprints Of(string yaml) => ScreeningText.Read(yaml).Fingerprints;
}
