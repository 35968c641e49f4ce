using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Diagrams;
using StalkingGuidance.Screenings.Evaluation;

namespace StalkingGuidance.Screenings.Proofs;

/// <summary>When a result reaches a level.</summary>
/// <param name="Scale">Of the urgency, or of the indication.</param>
/// <param name="Level">The level, above the lowest.</param>
/// <param name="IsEstablished">Whether it is established; otherwise, cannot be ruled out.</param>
/// <param name="When">For which answers.</param>
internal readonly record struct Threshold(Scale Scale, int Level, bool IsEstablished, Diagram When)
{
    /// <summary>Such as "the possible urgency 'soon'".</summary>
    public override string ToString() => $"the {(IsEstablished ? "" : "possible ")}{WordOf(Scale)} '{WordOf(Scale, Level)}'";

    public static string WordOf(Scale scale) => scale == Scale.Urgency ? "urgency" : "indication";

    public static string WordOf(Scale scale, int level) => (scale == Scale.Urgency ? Urgencies.Words : IndicationLevels.Words).WordOf(level);
}
