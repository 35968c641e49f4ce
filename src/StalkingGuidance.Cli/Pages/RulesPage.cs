using System.Collections.Immutable;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Pages;

/// <summary>The rules of a screening as decision tables: for a force's reviewer or a lawyer, who holds them beside the law.</summary>
internal static class RulesPage
{
    private static readonly string[] HowToRead =
    [
        "Words with hyphens are the names of questions, options and indicators. The questions stand under 'screening' without --table.",
        "An answer that is missing or \"not sure\" is unknown, unless a condition takes \"not sure\". Unknown is never \"no\": what could still hold is reported as possible.",
        "The first outcome that holds gives the urgency. In each table of law, the first row that holds gives the level.",
    ];

    public static void Write(Page page, ContentPack pack, Screening screening, DateOnly today)
    {
        ScreeningPage.WriteTop(page, pack, screening);
        page.Gap();
        page.Heading("How to read this");
        foreach (string line in HowToRead)
        {
            page.Item(line);
        }

        WriteOutcomes(page, pack, screening);
        WriteIndicators(page, pack, screening);
        foreach (IndicationTable table in screening.IndicationTables)
        {
            WriteTable(page, pack, screening, table);
        }

        WriteContradictions(page, pack, screening);
        ScreeningPage.WriteEnd(page, pack, screening, today);
    }

    private static void WriteOutcomes(Page page, ContentPack pack, Screening screening)
    {
        page.Gap();
        page.Heading("Outcomes, most urgent first");
        foreach (IGrouping<Urgency, Outcome> group in screening.Outcomes.GroupBy(outcome => outcome.Urgency))
        {
            page.Gap();
            page.Heading($"{Sentence.Capital(Urgencies.Words.WordOf((int)group.Key))}: get help {ScreeningWords.Of(pack, group.Key)}");
            foreach (Outcome outcome in group)
            {
                page.Paragraph($"{outcome.Id}: {outcome.Title.Value}", 2);
                ConditionLines.Write(page, pack, screening, outcome.When, 4);
                page.Fact("Contacts", string.Join(", ", outcome.Contacts), 4);
            }
        }
    }

    private static void WriteIndicators(Page page, ContentPack pack, Screening screening)
    {
        page.Gap();
        page.Heading("Indicators");
        foreach (Indicator indicator in screening.Indicators)
        {
            page.Gap();
            page.Paragraph($"{indicator.Id}: {indicator.Text.Value}", 2);
            ConditionLines.Write(page, pack, screening, indicator.When, 4);
            if (indicator.RiskFlag is { } flag)
            {
                RiskFlag? known = pack.RiskFlags.Find(flag);
                page.Fact("Risk flag", known is null ? flag.Value : $"{flag}: {known.Name.Value} ({Urgencies.Words.WordOf((int)known.Urgency)})", 4);
            }

            WriteLaw(page, pack, indicator.Law);
        }
    }

    private static void WriteTable(Page page, ContentPack pack, Screening screening, IndicationTable table)
    {
        page.Gap();
        page.Heading($"Beside the law of {LawWords.Of(pack, table.Jurisdiction)}, most serious first");
        foreach (IndicationRow row in table.Rows)
        {
            page.Gap();
            page.Paragraph($"{row.Id}: {IndicationLevels.Words.WordOf((int)row.Level)}", 2);
            ConditionLines.Write(page, pack, screening, row.When, 4);
            page.Fact("Basis", row.Basis, 4);
            WriteLaw(page, pack, row.Law);
        }
    }

    private static void WriteLaw(Page page, ContentPack pack, ImmutableArray<ProvisionId> law)
    {
        foreach (ProvisionId id in law)
        {
            Provision provision = pack.Law[id];
            page.Fact("Law", $"{id}: {provision.Citation.Value}", 4);
        }
    }

    private static void WriteContradictions(Page page, ContentPack pack, Screening screening)
    {
        if (screening.Contradictions.IsEmpty)
        {
            return;
        }

        page.Gap();
        page.Heading("Answers that contradict one another");
        foreach (Contradiction one in screening.Contradictions)
        {
            page.Gap();
            page.Paragraph($"{one.Id}: {one.Text.Value}", 2);
            ConditionLines.Write(page, pack, screening, one.When, 4);
            page.Fact("Counts as", ConditionWords.Of(pack, screening, one.CountsAs), 4);
        }
    }
}
