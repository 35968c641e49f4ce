using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Which answers come to something else in another version, what may harm first.</summary>
internal static class ComparisonPage
{
    public static void Write(Page page, TextWriter target, ScreeningComparison comparison)
    {
        page.Heading($"{comparison.Older.Id}, from {comparison.Older.Version} to {comparison.Newer.Version}: {Sentence.Count(comparison.Groups.Length, "change")}");
        if (comparison.Groups.IsEmpty)
        {
            page.Paragraph($"All {ComparisonWords.Count(comparison.Combinations)} combinations of answers come to the same urgency and indication.");
        }

        foreach (ComparisonGroup group in comparison.Groups)
        {
            page.Gap();
            page.Important($"{Sentence.Capital(ComparisonWords.Of(group.Direction))}: {ComparisonWords.Of(group)}");
            page.Paragraph($"{ComparisonWords.Count(group.Combinations)} of {ComparisonWords.Count(comparison.Combinations)} combinations of answers. The smallest, as answers to {comparison.Newer.Version}:");
            ExampleLines.Write(target, group.InNewer);
            if (group.InOlder.ToYaml() != group.InNewer.ToYaml())
            {
                page.Paragraph($"The same, as answers to {comparison.Older.Version}:");
                ExampleLines.Write(target, group.InOlder);
            }
        }

        WriteLowerings(page, comparison);
    }

    private static void WriteLowerings(Page page, ScreeningComparison comparison)
    {
        if (comparison.Lowerings.IsEmpty)
        {
            return;
        }

        page.Gap();
        page.Heading("Lowerings");
        Lowering[] refused = [.. comparison.NotAccepted];
        foreach (Lowering lowering in comparison.Lowerings)
        {
            string reason = comparison.Newer.AcceptedLowerings.FirstOrDefault(accepted => accepted.From == lowering.From && accepted.To == lowering.To)?.Reason ?? "no reason is given";
            page.Item($"{lowering.From} to {lowering.To}: {(refused.Contains(lowering) ? "NOT ACCEPTED, " : "accepted: ")}{reason}");
        }
    }
}
