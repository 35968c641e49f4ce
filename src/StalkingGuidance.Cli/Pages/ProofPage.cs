using System.Globalization;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Pages;

/// <summary>What was proved of a version, check by check; what was not, with the smallest answers that show it.</summary>
internal static class ProofPage
{
    public static void Write(Page page, TextWriter target, TimedProof proof)
    {
        ProofReport report = proof.Report;
        int failed = report.Failed.Count();
        page.Heading($"{report.Screening}: {Sentence.Count(report.Checks.Length, "check")}, {(failed == 0 ? "all proved" : $"{failed} not proved")}, {Time(proof.Whole)}");
        Table table = new(new Column("Check", KeepsWhole: true), new Column("What is promised"), new Column("", KeepsWhole: true), new Column("Time", KeepsWhole: true));
        foreach (ProofCheck check in report.Checks)
        {
            table.Add(check.Name, check.Title, check.Passed ? "proved" : "NOT PROVED", Time(proof.TimeOf(check)));
        }

        page.Table(table);
        foreach (ProofCheck check in report.Failed)
        {
            foreach (ProofFailure failure in check.Failures)
            {
                WriteFailure(page, target, check, failure);
            }
        }

        page.Gap();
    }

    private static void WriteFailure(Page page, TextWriter target, ProofCheck check, ProofFailure failure)
    {
        page.Gap();
        page.Important($"{check.Name}: {failure.Message}");
        for (int i = 0; i < failure.Examples.Length; i++)
        {
            Screening screening = failure.Examples[i].Screening;
            page.Paragraph($"{(i == 0 ? "The smallest answers that show it" : "And then")}, for {Tool.Name} evaluate {screening.Id} --version {screening.Version} --answers FILE:");
            ExampleLines.Write(target, failure.Examples[i]);
        }
    }

    private static string Time(TimeSpan? time) => time is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.TotalMilliseconds:0} ms") : "";
}
