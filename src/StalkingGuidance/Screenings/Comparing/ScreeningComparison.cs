using System.Collections.Immutable;
using System.Numerics;
using StalkingGuidance.Screenings.Comparing;
using StalkingGuidance.Screenings.Evaluation;

namespace StalkingGuidance.Screenings;

/// <summary>
/// Exactly which answers come to another urgency or indication in a newer version of a screening, over all answers that can be given.
/// A question or an option that only one version has is no answer to the other: it sees the question as not answered, and the option as not chosen.
/// A question that changed its type counts as two. What is compared is what is established; what is possible follows from it, since
/// answers that are missing or not sure are among those compared. Immutable and thread-safe.
/// </summary>
public sealed record ScreeningComparison
{
    /// <summary>The older version.</summary>
    public required Screening Older { get; init; }

    /// <summary>The newer version.</summary>
    public required Screening Newer { get; init; }

    /// <summary>The answers that change, by what they came and come to: lowerings first, then moves, then what is raised.</summary>
    public required ImmutableArray<ComparisonGroup> Groups { get; init; }

    /// <summary>How many combinations of answers there are in all, counted as in <see cref="ComparisonGroup.Combinations"/>.</summary>
    public required BigInteger Combinations { get; init; }

    /// <summary>Each level that some answers lose, once.</summary>
    public ImmutableArray<Lowering> Lowerings
    {
        get
        {
            List<Lowering> lowerings = [];
            foreach (ComparisonGroup group in Groups)
            {
                Add(group, Scale.Urgency, (int)group.Before.Urgency, (int)group.After.Urgency);
                Add(group, Scale.Indication, (int)group.Before.Indication, (int)group.After.Indication);
            }

            return [.. lowerings];

            void Add(ComparisonGroup group, Scale scale, int from, int to)
            {
                Lowering lowering = new(AcceptedLowering.WordOf(scale, from), AcceptedLowering.WordOf(scale, to), group);
                if (to < from && !lowerings.Exists(known => known.From == lowering.From && known.To == lowering.To))
                {
                    lowerings.Add(lowering);
                }
            }
        }
    }

    /// <summary>The lowerings for which the newer version gives no reason. Must be empty before it is published.</summary>
    public IEnumerable<Lowering> NotAccepted =>
        Lowerings.Where(lowering => !Newer.AcceptedLowerings.Any(accepted => accepted.From == lowering.From && accepted.To == lowering.To));

    /// <summary>The lowerings that the newer version accepts, and that do not happen.</summary>
    public IEnumerable<AcceptedLowering> NotNeeded
    {
        get
        {
            ImmutableArray<Lowering> lowerings = Lowerings;
            return Newer.AcceptedLowerings.Where(accepted => !lowerings.Any(lowering => accepted.From == lowering.From && accepted.To == lowering.To));
        }
    }

    /// <summary>Compares two versions.</summary>
    /// <param name="older">The older version.</param>
    /// <param name="newer">The newer version of the same screening, or any other screening with questions in common.</param>
    public static ScreeningComparison Between(Screening older, Screening newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return new Comparer(older, newer).Compare();
    }
}
