using System.Collections.Immutable;
using StalkingGuidance.Places;

namespace StalkingGuidance.Screenings;

/// <summary>How answers compare with the law of one jurisdiction: the first row that matches gives the level. Immutable and thread-safe.</summary>
public sealed record IndicationTable
{
    /// <summary>The jurisdiction.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The rows, from the most serious level down. The last has no condition.</summary>
    public required ImmutableArray<IndicationRow> Rows { get; init; }
}
