using System.CommandLine;
using System.Globalization;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>freshness</c>: what needs to be checked against its sources again.</summary>
internal sealed class FreshnessVerb : Verb
{
    private readonly DayOption on = DayOption.Create();
    private readonly ContentOption content = ContentOption.Create();

    public FreshnessVerb(Surroundings surroundings)
        : base("freshness", VerbPhrases.Freshness, surroundings)
    {
        Command.Options.Add(on);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        FreshnessReport report = pack.Freshness(on.Read(given, Today));
        Answer(given, () => FreshnessJson.Of(report), JsonShapes.Printed.FreshnessJson, page => Write(page, pack, report));
        return ExitCodes.Ok;
    }

    private static void Write(Page page, ContentPack pack, FreshnessReport report)
    {
        page.Paragraph($"On {DateWords.Of(pack, report.Day)}: {report.Fresh.Length} fresh, {report.Due.Length} due within {FreshnessReport.DueWithinDays} days, {report.Overdue.Length} overdue.");
        if (report.Due.Length + report.Overdue.Length == 0)
        {
            return;
        }

        page.Gap();
        Table table = new(new Column("State", KeepsWhole: true), new Column("Check by", KeepsWhole: true), new Column("Newest source", KeepsWhole: true), new Column("Item", KeepsWhole: true));
        foreach (IVerified item in report.Overdue.Concat(report.Due))
        {
            Verification verification = item.Verification;
            table.Add(EvidenceWords.Of(pack, verification.On(report.Day)), verification.ReviewBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), verification.NewestEvidence?.ToString() ?? "undated", item.Key);
        }

        page.Table(table);
    }
}
