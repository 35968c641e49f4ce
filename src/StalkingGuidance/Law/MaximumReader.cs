using System.Collections.Immutable;
using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Law;

/// <summary>Reads maximum sentences of one jurisdiction, and checks that they fit together.</summary>
internal sealed class MaximumReader(Jurisdiction jurisdiction)
{
    private const int LongestYears = 99;
    private const int LongestMonths = 24;

    public MaximumSentence Read(MappingReader maximum)
    {
        MaximumSentence read = new()
        {
            Court = (Court)maximum.Choice("court", Courts.Words, "The court."),
            Years = maximum.WholeNumber("years", 1, LongestYears, "The length in years.", required: false),
            Months = maximum.WholeNumber("months", 1, LongestMonths, "The length in months, where it is less than a year or the law counts so.", required: false),
            UnlimitedFine = maximum.YesNo("unlimited-fine", "Whether a source says that the court can set a fine of any size.") ?? false,
            InForce = new InForcePeriod(
                maximum.OptionalDate("from", "The first day on which it applies."),
                maximum.OptionalDate("to", "The last day; left out for the newest.")),
        };
        LawChecks.CheckDays(maximum, read.InForce);
        if (read is { Years: not null, Months: not null } or { Years: null, Months: null, UnlimitedFine: false })
        {
            maximum.ReportAt(LawCodes.MaximumWithoutLength, maximum.Position, "A maximum has a length in years or in months, and not both.", "Write 'years: 5' or 'months: 6'.");
        }

        if (read.Court != 0 && jurisdiction != 0 && Courts.SeatOf(read.Court) != jurisdiction)
        {
            maximum.Report(LawCodes.CourtElsewhere, "court", $"The court '{Courts.Words.WordOf((int)read.Court)}' is not one of '{Jurisdictions.Words.WordOf((int)jurisdiction)}'.", "Name a court of the file's own jurisdiction.");
        }

        return read;
    }

    /// <summary>Reports maximums of one court that overlap, and those that reach outside the days of their provision.</summary>
    public static void CheckAll(MappingReader provision, ImmutableArray<MaximumSentence> maximums, InForcePeriod inForce, string key = "maximum")
    {
        if (!provision.Context.Checks)
        {
            return;
        }

        for (int i = 0; i < maximums.Length; i++)
        {
            MaximumSentence one = maximums[i];
            if (maximums.Take(i).FirstOrDefault(earlier => earlier.Court == one.Court && earlier.InForce.Overlaps(one.InForce)) is { } other)
            {
                provision.Report(LawCodes.MaximumsOverlap, key, $"In one court, {other} and {one} apply on the same day.", "End the older row on the day before the newer one begins.");
            }

            if (one.InForce.From < inForce.From || one.InForce.From > inForce.To || one.InForce.To > inForce.To)
            {
                provision.Report(LawCodes.MaximumOutsideForce, key, $"The maximum of {one} applies on days on which the provision is not in force.", "Keep its days within those of 'in-force'.");
            }
        }
    }
}
