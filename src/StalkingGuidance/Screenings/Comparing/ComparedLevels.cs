using StalkingGuidance.Risk;

namespace StalkingGuidance.Screenings;

/// <summary>What answers establish in one version. A value; immutable and thread-safe.</summary>
/// <param name="Urgency">The urgency.</param>
/// <param name="Indication">The indication; <see cref="Indication.NotEnoughToTell"/> where the version gives none.</param>
public readonly record struct ComparedLevels(Urgency Urgency, Indication Indication)
{
    /// <summary>Both, in the words of YAML.</summary>
    public override string ToString() => $"{Urgencies.Words.WordOf((int)Urgency)}, {IndicationLevels.Words.WordOf((int)Indication)}";
}
