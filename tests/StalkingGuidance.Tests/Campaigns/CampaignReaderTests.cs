using StalkingGuidance.Campaigns;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Tests.Campaigns;

public class CampaignReaderTests
{
    private const string Valid = """
        campaigns:
          - id: awareness-week-2017
            name: "National Stalking Awareness Week"
            year: 2017
            dates: { from: "2017-04-24", to: "2017-04-28" }
            theme: "Stalking Matters"
            theme-confidence: confirmed
            hashtag: "#StalkingMatters"
            verification: { checked: "2026-11-23", review-by: "2026-11-23", confidence: confirmed, sources: [a-page] }
        """;

    [Fact]
    public void Read_ValidFile_HasNoFault()
    {
        FaultsOf(Valid).Should().BeEmpty();
    }

    [Theory]
    [InlineData("to: \"2017-04-28\"", "to: \"2017-04-20\"", "5: SG1421 The campaign ends on 2017-04-20, before it begins on 2017-04-24.")]
    [InlineData("year: 2017", "year: 2018", "5: SG1422 The campaign of 2018 begins in 2017.")]
    [InlineData("    theme-confidence: confirmed\n", "", "6: SG1423 'theme' and 'theme-confidence' go together.")]
    [InlineData("    theme: \"Stalking Matters\"\n", "", "2: SG1423 'theme' and 'theme-confidence' go together.")]
    [InlineData("\"#StalkingMatters\"", "\"Stalking Matters\"", "8: SG1424 'Stalking Matters' is no hashtag.")]
    [InlineData("    year: 2017\n", "    year: 2017\n    state: not-known\n", "5: SG1425 The campaign is not known, and yet has days, a theme or a hashtag.")]
    [InlineData(", to: \"2017-04-28\"", "", "5: SG0101 The key 'to' is missing.")]
    public void Read_FaultyFile_SaysWhereAndWhat(string from, string to, string expected)
    {
        Valid.ReplaceLineEndings("\n").Should().Contain(from);

        FaultsOf(Valid.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal)).Should().Contain(expected);
    }

    [Fact]
    public void Describe_Keys_AreToldInTheOrderOfTheFile()
    {
        MappingReader.Describe(file => CampaignReader.ReadFile(file)).Single().Keys.Select(key => key.Key).Should().Equal(
            "id", "name", "year", "state", "dates", "theme", "theme-confidence", "hashtag", "note", "verification");
    }

    private static IReadOnlyList<string> FaultsOf(string yaml) => Faults.Of(yaml, "content/campaigns.yaml", CampaignReader.ReadFile);
}
