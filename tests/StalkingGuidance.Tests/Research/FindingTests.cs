using System.Text;
using System.Text.RegularExpressions;
using StalkingGuidance.Packs;
using StalkingGuidance.Research;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Research;

public class FindingTests
{
    private static readonly ContentPack Pack = ContentPack.Default;

    /// <summary>Results that the dossier tells in a paragraph below a table, by how the paragraph begins.</summary>
    private static readonly Dictionary<string, string> UnderTheTables = new()
    {
        ["R-100"] = "Other findings of that survey:",
        ["R-HOM"] = "Related: McFarlane",
    };

    [Fact]
    public void Sentences_OfEveryFinding_AreAsApproved()
    {
        StringBuilder text = new();
        foreach (Finding finding in Pack.Findings)
        {
            text.AppendLine($"{finding.Id}{(finding.ForProfessionalsOnly ? " (professionals only)" : "")}").AppendLine("    " + finding.Sentence);
        }

        Approved.Matches(text.ToString(), "FindingSentences");
    }

    [Theory]
    [InlineData("juvenile-contexts", "bullying 28%, retaliation 22%, rejection 22%, predation 5%, infatuation 2%")]
    [InlineData("juvenile-sex", "male 64%, female 36%")]
    [InlineData("juvenile-already-known", "known 98%")]
    [InlineData("juvenile-methods", "approaches 76%, calls 67%")]
    [InlineData("juvenile-threats", "threats 75%")]
    [InlineData("juvenile-assaults", "assaults 54%")]
    public void Figures_OfTheJuvenileStudy_AreThoseOfItsAbstract(string id, string expected)
    {
        Finding finding = Pack.Findings[new FindingId(id)];

        string.Join(", ", finding.Figures.Select(figure => $"{figure.Id} {figure.Value}")).Should().Be(expected);
        finding.Sample.Should().Be(299);
        finding.Place!.ToString().Should().Be("Melbourne, Australia");
        (finding.From.ToString(), finding.To.ToString()).Should().Be(("2004-01", "2006-11"));
        finding.Citation.Should().Be("Purcell R, Moller B, Flower T, Mullen PE. Stalking among juveniles. Br J Psychiatry 2009;194(5):451-455");
    }

    [Fact]
    public void Sentence_OfEveryFinding_HoldsItsPopulationYearsAndFigures()
    {
        foreach (Finding finding in Pack.Findings)
        {
            finding.Sentence.Value.Should().Contain(finding.Population.Value).And.Contain(finding.Years.Value).And.NotContainAny("{", "}");
            foreach (FindingFigure figure in finding.Figures)
            {
                finding.Sentence.Value.Should().Contain(figure.Value.Value);
            }
        }
    }

    [Fact]
    public void ForProfessionalsOnly_IsWhatTheContentMarksAsNotPublic()
    {
        Pack.Findings[FindingIds.JuvenileThreats].ForProfessionalsOnly.Should().BeTrue();
        Pack.Findings[FindingIds.JuvenileContexts].ForProfessionalsOnly.Should().BeFalse();
        Pack.Findings.Where(finding => finding.Id.Value.StartsWith("homicide-study", StringComparison.Ordinal)).Should().HaveCount(8)
            .And.OnlyContain(finding => finding.ForProfessionalsOnly);
    }

    [DossierFact]
    public void Figures_AreThoseOfTheDossier()
    {
        string[] lines = File.ReadAllLines(Path.Combine(DossierFactAttribute.Folder, "research.md"));
        foreach (Finding finding in Pack.Findings)
        {
            string told = string.Join(' ', finding.Code.Split(", ").Select(code =>
                lines.Single(line => line.StartsWith(UnderTheTables.GetValueOrDefault(code, $"| {code} |"), StringComparison.Ordinal))));
            foreach (FindingFigure figure in finding.Figures)
            {
                foreach (Match number in Regex.Matches(figure.Value.Value, @"\d+(?:[.,]\d+)*"))
                {
                    // The dossier writes .74 for 0.74.
                    string figureOf = Regex.Escape(number.Value).Replace(@"0\.", @"0?\.", StringComparison.Ordinal);
                    Regex.IsMatch(told, $@"(?<![\d.,]){figureOf}(?!\d)").Should().BeTrue($"{finding.Id} says {figure.Value} and {finding.Code} says: {told}");
                }
            }
        }
    }
}
