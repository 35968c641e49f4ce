using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings.Inputs;

/// <summary>A decision as one number, a byte each: outcome, possible outcome, indication, possible indication.</summary>
internal static class PackedDecision
{
    /// <summary>Leaves what is established, all that two-valued rules can tell.</summary>
    public const int Established = 0x00FF00FF;

    public static int Of(int outcome, int possible, int level, int possibleLevel) => outcome | (possible << 8) | (level << 16) | (possibleLevel << 24);

    public static int Of(in ScreeningDecision decision) =>
        Of(decision.OutcomeIndex, decision.PossibleOutcomeIndex, (int)decision.Indication, (int)decision.PossibleIndication);
}
