using System.Collections.Immutable;

namespace StalkingGuidance.Law;

/// <summary>
/// The maximum sentences on a day. A court that is named in neither list is not known to have a maximum: that never means there is none.
/// Immutable and thread-safe.
/// </summary>
public sealed record MaximumsOn
{
    /// <summary>The maximums that sources give for the day, in the order of the content.</summary>
    public required ImmutableArray<MaximumSentence> Known { get; init; }

    /// <summary>
    /// The courts that have a maximum on other days, while no source gives the one of this day. Magistrates' courts in England and Wales
    /// went back to 6 months in March 2023 on a day that no source confirms, so their limit is not known until 18 November 2024.
    /// </summary>
    public required ImmutableArray<Court> NotKnown { get; init; }

    /// <summary>The maximum in a court; <see langword="null"/> when it is not known.</summary>
    public MaximumSentence? In(Court court)
    {
        foreach (MaximumSentence maximum in Known)
        {
            if (maximum.Court == court)
            {
                return maximum;
            }
        }

        return null;
    }

    internal static MaximumsOn Of(ImmutableArray<MaximumSentence> all, DateOnly day)
    {
        ImmutableArray<MaximumSentence> known = [.. all.Where(maximum => maximum.InForce.Covers(day))];
        return new MaximumsOn
        {
            Known = known,
            NotKnown = [.. all.Select(maximum => maximum.Court).Distinct().Where(court => !known.Any(maximum => maximum.Court == court))],
        };
    }
}
