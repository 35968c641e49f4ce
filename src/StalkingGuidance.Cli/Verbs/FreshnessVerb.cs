using System.CommandLine;
using System.Globalization;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>freshness</c>: what needs to be checked against its sources again.</summary>
internal sealed class FreshnessVerb : Verb
{
    private readonly Option<string?> on = new("--on") { Description = "For another day than today, such as 2027-01-31.", HelpName = "DATE" };
    private readonly ContentOption content = ContentOption.Create();

    public FreshnessVerb(Surroundings surroundings)
        : base("freshness", "Which content is due to be checked against its sources again.", surroundings)
    {
        Command.Options.Add(on);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        FreshnessReport report = pack.Freshness(Day(given.GetValue(on)));
        Answer(given, () => FreshnessJson.Of(report), JsonShapes.Printed.FreshnessJson, page => Write(page, report));
        return ExitCodes.Ok;
    }

    private DateOnly Day(string? written)
    {
        if (written is null)
        {
            return Today;
        }

        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year < 9000
            ? day
            : throw new WrongUseException($"--on does not understand '{written}'. Write a date like 2027-01-31.");
    }

    private static void Write(Page page, FreshnessReport report)
    {
        page.Paragraph($"On {DateWords.Of(report.Day)}: {report.Fresh.Length} fresh, {report.Due.Length} due within {FreshnessReport.DueWithinDays} days, {report.Overdue.Length} overdue.");
        if (report.Due.Length + report.Overdue.Length == 0)
        {
            return;
        }

        page.Gap();
        Table table = new(new Column("State", KeepsWhole: true), new Column("Check by", KeepsWhole: true), new Column("Newest source", KeepsWhole: true), new Column("Item", KeepsWhole: true));
        foreach (IVerified item in report.Overdue.Concat(report.Due))
        {
            Verification verification = item.Verification;
            table.Add(EvidenceWords.Of(verification.On(report.Day)), verification.ReviewBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), verification.NewestEvidence?.ToString() ?? "undated", item.Key);
        }

        page.Table(table);
    }
}
