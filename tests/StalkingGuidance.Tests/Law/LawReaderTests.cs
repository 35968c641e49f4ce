using StalkingGuidance.Law;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Law;

public class LawReaderTests
{
    private const string Valid = """
        id: scotland
        name: "Scotland"
        nations: [scotland]
        notice: "This is not legal advice."
        offences:
          - id: stalking
            name: "Stalking"
            stalking: yes
            summary: "Repeated acts."
            provision: "An Act, section 39"
            state: in-force
            in-force: { from: "2010-12-13" }
            tried: either-way
            elements:
              - { id: course-of-conduct, text: "There is a course of conduct." }
            acts-are: definition
            acts:
              - { id: following, letter: "(a)", text: "following a person" }
            maximum:
              - { court: solemn, years: 5, from: "2010-12-13" }
            verification: { checked: "2026-11-23", review-by: "2027-11-23", confidence: confirmed, sources: [an-act] }
        orders:
          - id: order
            name: "Order"
            summary: "An order."
            provision: "An Act, section 8"
            state: in-force
            who-can-ask: "You can."
            court: "A civil court decides."
            what-it-does: "It can ban things."
            breach: { text: "An offence.", maximum: [ { court: solemn, years: 5 } ] }
            verification: { checked: "2026-11-23", review-by: "2027-11-23", confidence: confirmed, sources: [an-act] }
        """;

    [Fact]
    public void Read_ValidFile_HasNoFault()
    {
        FaultsOf(Valid).Should().BeEmpty();
    }

    [Theory]
    [InlineData("in-force: { from: \"2010-12-13\" }", "in-force: { from: \"2010-12-13\", to: \"2010-12-12\" }",
        "12: SG1301 'to' 2010-12-12 is before 'from' 2010-12-13.")]
    [InlineData("years: 5, from: \"2010-12-13\" }", "years: 5, from: \"2010-12-13\", to: \"2009-01-01\" }",
        "20: SG1301 'to' 2009-01-01 is before 'from' 2010-12-13.")]
    [InlineData("state: in-force\n    in-force", "state: repealed\n    in-force",
        "11: SG1302 A repealed provision needs its first and its last day.")]
    [InlineData("state: in-force\n    in-force", "state: not-confirmed-in-force\n    in-force",
        "12: SG1303 What is not confirmed in force has no days in force.")]
    [InlineData("years: 5, from: \"2010-12-13\" }", "years: 5, from: \"2010-12-13\", to: \"2017-04-03\" }\n      - { court: solemn, years: 10, from: \"2017-04-03\" }",
        "20: SG1304 In one court, 5 years and 10 years apply on the same day.")]
    [InlineData("maximum: [ { court: solemn, years: 5 } ]", "maximum: [ { court: solemn, years: 5 }, { court: solemn, years: 7 } ]",
        "31: SG1304 In one court, 5 years and 7 years apply on the same day.")]
    [InlineData("court: solemn, years: 5, from", "court: solemn, from",
        "20: SG1305 A maximum has a length in years or in months, and not both.")]
    [InlineData("court: solemn, years: 5, from", "court: solemn, years: 5, months: 6, from",
        "20: SG1305 A maximum has a length in years or in months, and not both.")]
    [InlineData("court: solemn, years: 5, from", "court: crown, years: 5, from",
        "20: SG1306 The court 'crown' is not one of 'scotland'.")]
    [InlineData("years: 5, from: \"2010-12-13\" }", "years: 5, from: \"2009-12-13\" }",
        "20: SG1307 The maximum of 5 years applies on days on which the provision is not in force.")]
    [InlineData("    elements:\n      - { id: course-of-conduct, text: \"There is a course of conduct.\" }\n", "",
        "8: SG1308 A stalking offence needs its elements.")]
    [InlineData("    acts-are: definition\n", "",
        "6: SG1309 'acts' and 'acts-are' go together.")]
    [InlineData("text: \"following a person\" }", "text: \"following a person\" }\n      - { id: following, letter: \"(b)\", text: \"following a person\" }",
        "18: SG1310 The act 'following' is listed twice.")]
    [InlineData("text: \"There is a course of conduct.\" }", "text: \"One.\" }\n      - { id: course-of-conduct, text: \"Two.\" }",
        "15: SG1311 Two elements have the id 'course-of-conduct'.")]
    [InlineData("id: scotland\n", "id: northern-ireland\n",
        "1: SG1312 The id 'northern-ireland' is not the file's name 'scotland'.")]
    [InlineData("nations: [scotland]", "nations: [scotland, wales]",
        "3: SG1313 'wales' is not in the jurisdiction 'scotland'.")]
    [InlineData("name: \"Stalking\"", "name: \"Like {law:scotland/order}\"",
        "7: SG1314 A name must not mention another item.")]
    [InlineData("court: solemn, years: 5, from", "years: 5, from",
        "20: SG0101 The key 'court' is missing.")]
    [InlineData("- id: order\n", "- id: stalking\n",
        "23: SG0114 The law id 'scotland/stalking' is taken by content/law/scotland.yaml(6,9).")]
    [InlineData("id: following,", "id: stealing,",
        "18: SG0106 'stealing' is not allowed here.")]
    public void Read_FaultyFile_SaysWhereAndWhat(string from, string to, string expected)
    {
        Valid.ReplaceLineEndings("\n").Should().Contain(from);

        FaultsOf(Valid.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal)).Should().Contain(expected);
    }

    [Fact]
    public void Read_InForceWithoutAnyDate_IsAllowed()
    {
        FaultsOf(Valid.Replace("    in-force: { from: \"2010-12-13\" }\n", "", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Describe_OffenceKeys_AreToldInTheOrderOfTheFile()
    {
        VocabularyKey offences = MappingReader.Describe(file => LawReader.ReadFile(file)).Single(key => key.Key == "offences");

        offences.Keys.Select(key => key.Key).Should().Equal(
            "id", "name", "stalking", "summary", "provision", "state", "in-force", "tried", "elements", "acts-are", "acts", "maximum", "note", "verification");
    }

    private static IReadOnlyList<string> FaultsOf(string yaml) => Faults.Of(yaml, "content/law/scotland.yaml", LawReader.ReadFile);
}
