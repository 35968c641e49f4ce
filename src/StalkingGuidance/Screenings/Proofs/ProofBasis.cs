using StalkingGuidance.Risk;

namespace StalkingGuidance.Screenings;

/// <summary>What the proofs need to know beyond a screening's own rules and contacts. Immutable; as thread-safe as its functions.</summary>
public sealed record ProofBasis
{
    /// <summary>Why a text may not stand, such as the phrase of the never-say list that it uses; <see langword="null"/> when it may. Mentions stand in the text as placeholders.</summary>
    public required Func<string, string?> WhyForbidden { get; init; }

    /// <summary>How quickly to get help for a risk flag; <see langword="null"/> when the pack does not say.</summary>
    public required Func<RiskFlagId, Urgency?> UrgencyOf { get; init; }
}
