using System.Collections.Immutable;

namespace StalkingGuidance.Law;

/// <summary>A crime. Immutable and thread-safe.</summary>
public sealed record Offence : Provision
{
    /// <summary>Whether it is a stalking offence; the others are there for contrast.</summary>
    public required bool IsStalking { get; init; }

    /// <summary>In which courts it is tried; <see langword="null"/> when no source says.</summary>
    public required ModeOfTrial? Tried { get; init; }

    /// <summary>What must be shown, in order, with elements of the past among them: see <see cref="OffenceOn.Elements"/>. Empty when no source gives them.</summary>
    public required ImmutableArray<Element> Elements { get; init; }

    /// <summary>What <see cref="Acts"/> are; <see langword="null"/> when the statute has no list.</summary>
    public required ActList? ActsAre { get; init; }

    /// <summary>The acts that the statute lists, in its order; empty when it has no list.</summary>
    public required ImmutableArray<StatutoryAct> Acts { get; init; }

    /// <summary>The maximum sentences of all times: see <see cref="OffenceOn.Maximums"/>. Empty when no source gives one.</summary>
    public required ImmutableArray<MaximumSentence> Maximums { get; init; }

    /// <summary>The act as the statute lists it; <see langword="null"/> when it does not. In an open list that does not rule it out.</summary>
    public StatutoryAct? ActOf(ActId id)
    {
        foreach (StatutoryAct act in Acts)
        {
            if (act.Id == id)
            {
                return act;
            }
        }

        return null;
    }
}
