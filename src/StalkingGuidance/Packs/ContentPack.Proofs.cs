using StalkingGuidance.Screenings;
using StalkingGuidance.Wording;

namespace StalkingGuidance.Packs;

/// <content>Proofs.</content>
public sealed partial class ContentPack
{
    /// <summary>
    /// Proves what is promised of a screening, over all answers that can be given. Done for every version when content is compiled, and not when a folder is
    /// loaded: it takes longer than reading all of it.
    /// </summary>
    /// <param name="screening">A screening of this pack.</param>
    public ProofReport Prove(Screening screening)
    {
        NeverSayList neverSay = new(NeverSay);
        return ScreeningProof.Prove(screening, new ProofBasis
        {
            WhyForbidden = text => neverSay.FindIn(text).Select(static found => $"'{found.Phrase}': {found.Rule.Because}").FirstOrDefault(),
            UrgencyOf = flag => RiskFlags.Find(flag)?.Urgency,
        });
    }
}
