using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Wording;

/// <summary>The law's terms in plain words.</summary>
internal static class LawWords
{
    public static string Of(ContentPack pack, Jurisdiction jurisdiction) => pack.Say(jurisdiction switch
    {
        Jurisdiction.EnglandAndWales => PlacePhrases.EnglandAndWales,
        Jurisdiction.NorthernIreland => PlacePhrases.NorthernIreland,
        _ => PlacePhrases.Scotland,
    });

    /// <summary><c>since 25 November 2012</c></summary>
    public static string Of(ContentPack pack, InForcePeriod period) => pack.InToolsLanguage().Times.Since(period.From, period.To);

    public static string Of(ContentPack pack, ModeOfTrial mode) => pack.Say(mode switch
    {
        ModeOfTrial.SummaryOnly => LawPhrases.OnlyLower,
        ModeOfTrial.EitherWay => LawPhrases.LowerOrHigher,
        _ => LawPhrases.OnlyHigher,
    });

    /// <summary>The maximums of a day, court by court. Where none is known it says so: that never means that there is none.</summary>
    public static string Of(ContentPack pack, MaximumsOn maximums)
    {
        string[] parts = [.. maximums.Known.Select(maximum => Of(pack, maximum)), .. maximums.NotKnown.Select(court => pack.Say(LawPhrases.NotKnownIn, In(pack, court)))];
        return parts.Length == 0 ? pack.Say(PagePhrases.NotKnown) : string.Join("; ", parts);
    }

    private static string Of(ContentPack pack, MaximumSentence maximum)
    {
        string? length = (maximum.Years, maximum.Months) switch
        {
            ({ } years, _) => pack.InToolsLanguage().Times.Years(years),
            (_, { } months) => pack.InToolsLanguage().Times.Months(months),
            _ => null,
        };
        return pack.Say(
            length is not null && maximum.UnlimitedFine ? LawPhrases.MaximumAndFineIn : LawPhrases.MaximumIn,
            length ?? (maximum.UnlimitedFine ? pack.Say(LawPhrases.UnlimitedFine) : ""),
            In(pack, maximum.Court));
    }

    /// <summary><c>in the Crown Court</c></summary>
    private static string In(ContentPack pack, Court court) => pack.Say(court switch
    {
        Court.Magistrates or Court.MagistratesNorthernIreland => LawPhrases.InMagistrates,
        Court.SheriffSummary => LawPhrases.InSheriffSummary,
        Court.Solemn => LawPhrases.InSolemn,
        _ => LawPhrases.InCrownCourt,
    });
}
