using System.Globalization;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Worked cases: what failed, and how often each rule came to each of its three values.</summary>
internal static class CasesPage
{
    public static void Write(Page page, IReadOnlyList<WorkedCases> all)
    {
        foreach (WorkedCases one in all)
        {
            page.Heading($"{one.Screening}: {Sentence.Count(one.Count, "case")}, {one.Failures.Count} failed");
            WriteFailures(page, one);
            WriteCoverage(page, one);
            page.Gap();
        }

        page.Paragraph($"{Sentence.Count(all.Sum(one => one.Count), "case")} in all, {all.Sum(one => one.Failures.Count)} failed.");
    }

    private static void WriteFailures(Page page, WorkedCases one)
    {
        foreach ((Screenings.ScreeningCase failed, IReadOnlyList<string> differences) in one.Failures)
        {
            page.Paragraph($"{failed.Id}: {failed.Why}", 2);
            foreach (string difference in differences)
            {
                page.Item(difference, indent: 4);
            }
        }
    }

    private static void WriteCoverage(Page page, WorkedCases one)
    {
        Table table = new(new Column("Rule", KeepsWhole: true), new Column("Met", KeepsWhole: true), new Column("Open", KeepsWhole: true), new Column("Ruled out", KeepsWhole: true), new Column(""));
        foreach (CaseCoverage rule in one.Coverage)
        {
            table.Add($"{rule.Kind} {rule.Id}", Number(rule.Met), Number(rule.Undetermined), Number(rule.NotMet), rule.IsWhole ? "" : "not whole");
        }

        page.Table(table);
        int whole = one.Coverage.Count(rule => rule.IsWhole);
        page.Paragraph($"{whole} of {one.Coverage.Count} rules are met, left open and ruled out by some case.");
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
