using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Proofs;
using StalkingGuidance.Wording;

namespace StalkingGuidance.Packs;

/// <content>Proofs.</content>
public sealed partial class ContentPack
{
    /// <summary>
    /// Proves what is promised of a screening, over all answers that can be given. When content is compiled, every version is proved but for the checks
    /// that walk the engine; loading a folder proves nothing, since it must stay fast.
    /// </summary>
    /// <param name="screening">A screening of this pack.</param>
    public ProofReport Prove(Screening screening) => ScreeningProof.Prove(screening, ProofBasis());

    internal ProofReport ProveStepwise(Screening screening, Action<ProofCheck> done) => ScreeningProof.Prove(ProofSubject.Of(screening, ProofBasis()), done: done);

    internal ProofReport ProveRules(Screening screening) => ScreeningProof.ProveRules(screening, ProofBasis());

    private ProofBasis ProofBasis()
    {
        NeverSayList neverSay = new(NeverSay);
        return new ProofBasis
        {
            WhyForbidden = text => neverSay.FindIn(text).Select(static found => $"'{found.Phrase}': {found.Rule.Because}").FirstOrDefault(),
            UrgencyOf = flag => RiskFlags.Find(flag)?.Urgency,
        };
    }
}
