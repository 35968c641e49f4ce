using System.Globalization;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Research;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Results of research. A figure never stands without its sentence, which says who was asked and when.</summary>
internal static class FindingPage
{
    private const string AboutGroups = "A figure is about a group of people. It never says what will happen to one person.";
    private const string ForProfessionals = "For professionals only: it could frighten or mislead somebody who is being stalked.";

    public static void WriteAll(Page page, ContentPack pack, IReadOnlyCollection<Finding> findings)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        page.Paragraph(AboutGroups);
        page.Gap();
        Table table = new(new Column("Id", KeepsWhole: true), new Column("Finding"));
        ILookup<bool, Finding> byReader = findings.ToLookup(finding => finding.ForProfessionalsOnly);
        AddAll(table, byReader[false], "For everybody");
        AddAll(table, byReader[true], "For professionals only: they could frighten or mislead somebody who is being stalked");
        page.Table(table);
        page.Gap();
        page.Paragraph($"How one was measured, and what it does not mean: {Tool.Name} finding ID");
    }

    public static void Write(Page page, ContentPack pack, Finding finding, DateOnly today)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        if (finding.ForProfessionalsOnly)
        {
            page.Important(ForProfessionals);
        }

        page.Heading(finding.Sentence.Value);
        page.Fact("What it does not mean", finding.DoesNotMean.Value);
        page.Paragraph(AboutGroups);
        page.Gap();
        page.Fact("Who was asked or counted", finding.Population.Value);
        if (finding.Place is { } place)
        {
            page.Fact("Where", place.Value);
        }

        page.Fact("When", finding.Years.Value);
        page.Fact("How many", finding.Sample?.ToString("N0", CultureInfo.InvariantCulture) ?? "not known");
        page.Fact("How it was measured", finding.Measure.Value);
        string[] plain = [.. finding.Figures.Where(figure => figure.About is not null).Select(figure => $"{figure.Value} is {figure.About}").Distinct()];
        if (plain.Length > 0)
        {
            page.Fact("The figures in plain words", string.Join("; ", plain));
        }

        page.Gap();
        if (finding.Citation is { } citation)
        {
            page.Fact("Study", citation);
        }

        page.Fact("Checked", EvidenceWords.Of(finding.Verification, today));
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
