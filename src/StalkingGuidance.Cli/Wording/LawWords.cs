using StalkingGuidance.Law;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Wording;

/// <summary>The law's terms in plain words.</summary>
internal static class LawWords
{
    /// <summary>Stands over what no source confirms.</summary>
    public const string NotConfirmed = "Not confirmed to be in force. Do not treat this as law.";

    public static string Of(Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.EnglandAndWales => "England and Wales",
        Jurisdiction.NorthernIreland => "Northern Ireland",
        _ => "Scotland",
    };

    /// <summary><c>since 25 November 2012</c></summary>
    public static string Of(InForcePeriod period) => period switch
    {
        { From: { } from, To: { } to } => $"from {DateWords.WithoutWeekday(from)} to {DateWords.WithoutWeekday(to)}",
        { From: { } from } => $"since {DateWords.WithoutWeekday(from)}",
        { To: { } to } => $"until {DateWords.WithoutWeekday(to)}; the first day is not known",
        _ => "the first day is not known",
    };

    /// <summary>With its article: <c>the Crown Court</c>.</summary>
    public static string Of(Court court) => court switch
    {
        Court.Magistrates or Court.MagistratesNorthernIreland => "a magistrates' court",
        Court.SheriffSummary => "a court without a jury",
        Court.Solemn => "a court with a jury",
        _ => "the Crown Court",
    };

    public static string Of(ModeOfTrial mode) => mode switch
    {
        ModeOfTrial.SummaryOnly => "only in the lower court",
        ModeOfTrial.EitherWay => "in the lower or the higher court",
        _ => "only in the higher court",
    };

    /// <summary>The maximums of a day, court by court. Where none is known it says so: that never means that there is none.</summary>
    public static string Of(MaximumsOn maximums)
    {
        string[] parts = [.. maximums.Known.Select(Of), .. maximums.NotKnown.Select(court => $"not known for that day in {Of(court)}")];
        return parts.Length == 0 ? "not known" : string.Join("; ", parts);
    }

    private static string Of(MaximumSentence maximum)
    {
        bool hasBoth = maximum.UnlimitedFine && maximum is not { Years: null, Months: null };
        return $"{maximum}{(hasBoth ? ", and a fine of any size," : "")} in {Of(maximum.Court)}";
    }
}
