using StalkingGuidance.Research;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Research;

public class FindingReaderTests
{
    private const string Valid = """
        findings:
          - id: contexts
            code: R-1
            figures:
              - { id: bullying, value: "28%", about: "more than 1 in 4" }
            statement: "In a study in {place} ({years}) of {population}, {bullying} stalked as part of bullying."
            population: "young people taken to court"
            place: "Melbourne, Australia"
            years: { from: "2004-01", to: "2006-11" }
            years-text: "2004 to 2006"
            sample: 299
            measure: "Court cases."
            does-not-mean: "It was not done in the UK."
            public: yes
            topics: [for-young-people]
            verification: { checked: "2026-11-23", review-by: "2027-11-23", confidence: confirmed, sources: [a-study] }
        """;

    [Fact]
    public void Read_ValidFile_HasNoFault()
    {
        FaultsOf(Valid).Should().BeEmpty();
    }

    [Fact]
    public void Read_SampleSlot_IsGroupedByThousands()
    {
        string yaml = Valid.Replace("of {population}", "of {sample} {population}", StringComparison.Ordinal).Replace("sample: 299", "sample: 12000", StringComparison.Ordinal);
        Finding? finding = null;

        Faults.Of(yaml, "content/findings.yaml", reader => finding = FindingReader.ReadFile(reader)[0]).Should().BeEmpty();

        finding!.Sentence.Value.Should().Be("In a study in Melbourne, Australia (2004 to 2006) of 12,000 young people taken to court, 28% stalked as part of bullying.");
    }

    [Theory]
    [InlineData(" of {population}", "", "6: SG1401 The statement lacks '{population}'.")]
    [InlineData(" ({years})", "", "6: SG1401 The statement lacks '{years}'.")]
    [InlineData("{bullying} stalked", "many stalked", "6: SG1401 The statement lacks '{bullying}'.")]
    [InlineData("{bullying} stalked", "{bullied} stalked", "6: SG0301 '{bullied}' is no placeholder.")]
    [InlineData("    place: \"Melbourne, Australia\"\n", "", "6: SG1402 The statement uses '{place}', and the finding has no 'place'.")]
    [InlineData("value: \"28%\"", "value: \"28 %\"", "5: SG1403 '28 %' is no share.")]
    [InlineData("value: \"28%\"", "value: \"~28%\"", "5: SG1403 '~28%' is no share.")]
    [InlineData("value: \"28%\"", "value: \"128%\"", "5: SG1403 '128%' is no share.")]
    [InlineData("value: \"28%\"", "value: \"28% or 30%\"", "5: SG1403 '28% or 30%' is no share.")]
    [InlineData("value: \"28%\"", "value: \"2 to 28%\"", "5: SG1403 '2 to 28%' is no share.")]
    [InlineData("to: \"2006-11\"", "to: \"2003\"", "9: SG1404 'to' 2003 is before 'from' 2004-01.")]
    [InlineData("about: \"more than 1 in 4\" }", "about: \"more than 1 in 4\" }\n      - { id: bullying, value: \"5%\" }", "5: SG1405 The figure name 'bullying' is taken.")]
    [InlineData("id: bullying", "id: years", "5: SG1405 The figure name 'years' is taken.")]
    [InlineData("as part of bullying.", "as part of bullying. {finding:contexts}", "6: SG1406 A finding's sentence must not mention a finding.")]
    [InlineData("    public: yes\n", "", "2: SG0101 The key 'public' is missing.")]
    public void Read_FaultyFile_SaysWhereAndWhat(string from, string to, string expected)
    {
        Valid.ReplaceLineEndings("\n").Should().Contain(from);

        FaultsOf(Valid.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal)).Should().Contain(expected);
    }

    [Theory]
    [InlineData("4.0%")]
    [InlineData("about 21%")]
    [InlineData("almost 29%")]
    [InlineData("about a third")]
    [InlineData("27 of 42")]
    public void Read_WellFormedFigure_HasNoFault(string value)
    {
        FaultsOf(Valid.Replace("\"28%\"", $"\"{value}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Describe_Keys_AreToldInTheOrderOfTheFile()
    {
        MappingReader.Describe(file => FindingReader.ReadFile(file)).Single().Keys.Select(key => key.Key).Should().Equal(
            "id", "code", "figures", "statement", "population", "place", "years", "years-text", "sample", "measure", "does-not-mean", "public", "citation", "topics", "verification");
    }

    private static IReadOnlyList<string> FaultsOf(string yaml) => Faults.Of(yaml, "content/findings.yaml", FindingReader.ReadFile);
}
