using System.Globalization;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Evidence;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>What the content covers, for the people who write it.</summary>
internal static class CoveragePage
{
    public static void Write(Page page, ContentPack pack, CoverageReport report)
    {
        page.Paragraph($"On {DateWords.Of(pack, report.Day)}: {Sentence.Count(report.Items, "item")}, {report.PercentSourced}% sourced ({report.Sourced} of {report.Items}), from {Sentence.Count(report.Sources, "source")}.");
        page.Paragraph($"{report.Freshness.Fresh.Length} fresh, {report.Freshness.Due.Length} due within {FreshnessReport.DueWithinDays} days, {report.Freshness.Overdue.Length} overdue. '{Tool.Name} freshness' lists them.");
        page.Gap();
        WriteKinds(page, report);
        WriteNames(page, "Without a source that the content has", [.. report.Unsourced.Select(item => item.Key)]);
        WriteNames(page, "Behaviours without a topic", [.. report.BehavioursWithoutTopic.Select(behaviour => behaviour.Id.Value)]);
        WriteLaw(page, report);
        page.Gap();
        page.Heading("Topics by reading grade, hardest first");
        WriteGrades(page, report.Topics);
        page.Gap();
        page.Heading("The hardest texts");
        WriteGrades(page, report.HardestTexts);
    }

    private static void WriteKinds(Page page, CoverageReport report)
    {
        Table table = new(new Column("Kind", KeepsWhole: true), new Column("Items", KeepsWhole: true), new Column("Sourced", KeepsWhole: true), new Column("Due", KeepsWhole: true), new Column("Overdue", KeepsWhole: true));
        foreach (KindCoverage kind in report.Kinds)
        {
            table.Add([kind.Kind, .. new[] { kind.Items, kind.Sourced, kind.Due, kind.Overdue }.Select(count => count.ToString(CultureInfo.InvariantCulture))]);
        }

        page.Table(table);
    }

    private static void WriteLaw(Page page, CoverageReport report)
    {
        WriteNames(page, "Acts of the statutory lists that no behaviour is", [.. report.ActsWithoutBehaviour.Select(missing => $"{missing.Offence.Id} {missing.Act.Letter}")]);
        ILookup<bool, Provision> byList = report.ProvisionsWithoutBehaviour.ToLookup(provision => provision is Offence { Acts.IsEmpty: false });
        WriteNames(page, "Offences with a list of acts that no behaviour maps to", [.. byList[true].Select(provision => provision.Id.Value)]);
        WriteNames(page, "Provisions that no behaviour can map to, since they have no list of acts", [.. byList[false].Select(provision => provision.Id.Value)]);
    }

    private static void WriteNames(Page page, string heading, IReadOnlyCollection<string> names)
    {
        page.Gap();
        page.Heading($"{heading}: {(names.Count == 0 ? "none" : names.Count)}");
        if (names.Count > 0)
        {
            page.Paragraph(string.Join(", ", names), indent: 2);
        }
    }

    private static void WriteGrades(Page page, IEnumerable<ReadingGrade> grades)
    {
        Table table = new(new Column("Grade", KeepsWhole: true), new Column("Limit", KeepsWhole: true), new Column("Words", KeepsWhole: true), new Column("Where", KeepsWhole: true));
        foreach (ReadingGrade grade in grades)
        {
            table.Add(
                grade.Grade.ToString("0.0", CultureInfo.InvariantCulture),
                grade.Limit.ToString("0", CultureInfo.InvariantCulture),
                grade.Words.ToString(CultureInfo.InvariantCulture),
                grade.Key);
        }

        page.Table(table);
    }
}
