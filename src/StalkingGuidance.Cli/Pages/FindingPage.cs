using System.Globalization;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Research;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Results of research. A figure never stands without its sentence, which says who was asked and when.</summary>
internal static class FindingPage
{
    public static void WriteAll(Page page, ContentPack pack, IReadOnlyCollection<Finding> findings)
    {
        PageTop.Write(page, pack);
        page.Paragraph(pack.Say(FindingPhrases.AboutGroups));
        page.Gap();
        Table table = new(new Column(pack.Say(PagePhrases.Id), KeepsWhole: true), new Column(pack.Say(FindingPhrases.Finding)));
        ILookup<bool, Finding> byReader = findings.ToLookup(finding => finding.ForProfessionalsOnly);
        AddAll(table, byReader[false], pack.Say(FindingPhrases.Everybody));
        AddAll(table, byReader[true], pack.Say(FindingPhrases.TheseProfessionalsOnly));
        page.Table(table);
        page.Gap();
        page.Paragraph(pack.Say(FindingPhrases.HowOne, pack.Command("finding ID")));
    }

    public static void Write(Page page, ContentPack pack, Finding finding, DateOnly today)
    {
        PageTop.Write(page, pack);
        if (finding.ForProfessionalsOnly)
        {
            page.Important(pack.Say(FindingPhrases.ProfessionalsOnly));
        }

        page.Heading(finding.Sentence.Value);
        page.Fact(pack.Say(FindingPhrases.NotMean), finding.DoesNotMean.Value);
        page.Paragraph(pack.Say(FindingPhrases.AboutGroups));
        page.Gap();
        page.Fact(pack.Say(FindingPhrases.WhoAsked), finding.Population.Value);
        if (finding.Place is { } place)
        {
            page.Fact(pack.Say(PagePhrases.Where), place.Value);
        }

        page.Fact(pack.Say(FindingPhrases.When), finding.Years.Value);
        page.Fact(pack.Say(FindingPhrases.HowMany), finding.Sample?.ToString("N0", CultureInfo.InvariantCulture) ?? pack.Say(PagePhrases.NotKnown));
        page.Fact(pack.Say(FindingPhrases.HowMeasured), finding.Measure.Value);
        string[] plain = [.. finding.Figures.Where(figure => figure.About is not null).Select(figure => pack.Say(FindingPhrases.FigureIs, figure.Value.Value, figure.About!.Value)).Distinct()];
        if (plain.Length > 0)
        {
            page.Fact(pack.Say(FindingPhrases.PlainWords), string.Join("; ", plain));
        }

        page.Gap();
        if (finding.Citation is { } citation)
        {
            page.Fact(pack.Say(FindingPhrases.Study), citation);
        }

        page.Fact(pack.Say(EvidencePhrases.Checked), EvidenceWords.Of(pack, finding.Verification, today));
        SourceLines.Write(page, pack, finding.Verification);
    }

    private static void AddAll(Table table, IEnumerable<Finding> findings, string heading)
    {
        bool isFirst = true;
        foreach (Finding finding in findings)
        {
            if (isFirst)
            {
                table.AddHeading(heading);
                isFirst = false;
            }

            table.Add(finding.Id.Value, finding.Sentence.Value);
        }
    }
}
