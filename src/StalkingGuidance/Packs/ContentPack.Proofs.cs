using StalkingGuidance.Screenings;

namespace StalkingGuidance.Packs;

/// <content>Proofs.</content>
public sealed partial class ContentPack
{
    /// <summary>
    /// Proves what is promised of a screening, over all answers that can be given. Done for every version when content is compiled, and not when a folder is
    /// loaded: it takes longer than reading all of it.
    /// </summary>
    /// <param name="screening">A screening of this pack.</param>
    public ProofReport Prove(Screening screening) => ScreeningProof.Prove(screening, ProofBasis);

    // The pack's never-say list and risk flags.
    private ProofBasis ProofBasis => new() { WhyForbidden = static _ => null, UrgencyOf = static _ => null };
}
