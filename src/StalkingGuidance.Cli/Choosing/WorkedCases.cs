using System.Collections.Immutable;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>The worked cases of a version, run.</summary>
/// <param name="Screening">The version.</param>
/// <param name="Count">How many cases there are.</param>
/// <param name="Failures">Those that came out differently than written, with the differences.</param>
/// <param name="Coverage">What the cases bring each rule to.</param>
internal sealed record WorkedCases(Screening Screening, int Count, IReadOnlyList<(ScreeningCase Case, ImmutableArray<string> Differences)> Failures, IReadOnlyList<CaseCoverage> Coverage)
{
    public static WorkedCases Run(ContentPack pack, Screening screening, ImmutableArray<ScreeningCase> cases) => new(
        screening,
        cases.Length,
        [.. cases.Select(one => (one, one.Run(screening))).Where(pair => !pair.Item2.IsEmpty)],
        CaseCoverage.Of(pack, screening, cases));
}
