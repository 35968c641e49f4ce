using System.Collections.Immutable;

namespace StalkingGuidance.Screenings.Compilation;

/// <summary>What is compiled: the rules of a screening that was read without fault.</summary>
internal sealed record RuleSource
{
    public required ImmutableArray<Question> Questions { get; init; }

    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>The places of the indicators, each after those that it uses.</summary>
    public required int[] IndicatorOrder { get; init; }

    public required ImmutableArray<Outcome> Outcomes { get; init; }

    public required ImmutableArray<IndicationTable> Tables { get; init; }

    public required ImmutableArray<Contradiction> Contradictions { get; init; }
}
