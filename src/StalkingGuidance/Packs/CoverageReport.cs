using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Evidence;
using StalkingGuidance.Law;

namespace StalkingGuidance.Packs;

/// <summary>What of a pack is sourced, due, connected and easy to read, for the people who write it. Immutable and thread-safe.</summary>
public sealed record CoverageReport
{
    /// <summary>The day that the report is for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The kinds of item, in the pack's order.</summary>
    public required ImmutableArray<KindCoverage> Kinds { get; init; }

    /// <summary>How many sources the pack has.</summary>
    public required int Sources { get; init; }

    /// <summary>The items that cite no source, or one that the pack does not have.</summary>
    public required ImmutableArray<IVerified> Unsourced { get; init; }

    /// <summary>What is fresh, due and overdue.</summary>
    public required FreshnessReport Freshness { get; init; }

    /// <summary>The behaviours that lead to no topic of the pack.</summary>
    public required ImmutableArray<Behaviour> BehavioursWithoutTopic { get; init; }

    /// <summary>
    /// The provisions that no behaviour maps to. A behaviour can only map to an offence whose statute has a list of acts, so orders, rights,
    /// guidance and other offences are always among them.
    /// </summary>
    public required ImmutableArray<Provision> ProvisionsWithoutBehaviour { get; init; }

    /// <summary>The acts of the statutory lists that no behaviour is.</summary>
    public required ImmutableArray<ActWithoutBehaviour> ActsWithoutBehaviour { get; init; }

    /// <summary>The topics by reading grade, hardest first.</summary>
    public required ImmutableArray<ReadingGrade> Topics { get; init; }

    /// <summary>The hardest texts of all items that people read as a whole, those furthest over the limit of their item first; short ones are left out, since one long name decides their grade.</summary>
    public required ImmutableArray<ReadingGrade> HardestTexts { get; init; }

    /// <summary>How many items there are.</summary>
    public int Items => Kinds.Sum(static kind => kind.Items);

    /// <summary>How many of them cite sources of the pack.</summary>
    public int Sourced => Items - Unsourced.Length;

    /// <summary>The share of <see cref="Sourced"/> in whole percent, rounded down: 100 only when nothing is missing.</summary>
    public int PercentSourced => Items == 0 ? 100 : Sourced * 100 / Items;
}
