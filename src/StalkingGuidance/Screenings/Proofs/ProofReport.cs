using System.Collections.Immutable;

namespace StalkingGuidance.Screenings;

/// <summary>What was proved of one version of a screening, over all answers that can be given. Immutable and thread-safe.</summary>
/// <param name="Screening">The screening.</param>
/// <param name="Checks">The checks, always the same ones in the same order.</param>
public sealed record ProofReport(Screening Screening, ImmutableArray<ProofCheck> Checks)
{
    /// <summary>Whether every check passed.</summary>
    public bool Passed => Checks.All(static check => check.Passed);

    /// <summary>The checks that failed.</summary>
    public IEnumerable<ProofCheck> Failed => Checks.Where(static check => !check.Passed);
}
