using StalkingGuidance.Behaviours;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Screenings;

/// <summary>One thing that can be chosen. Immutable and thread-safe.</summary>
public sealed record QuestionOption
{
    /// <summary>Its name within the question; the behaviour's id where it is one.</summary>
    public required string Id { get; init; }

    /// <summary>What a person reads; a behaviour's own name where it is one.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>More, for somebody who hesitates; <see langword="null"/> when there is nothing.</summary>
    public required LocalizedText? Help { get; init; }

    /// <summary>The behaviour that the option stands for; <see langword="null"/> for an option of the question's own.</summary>
    public required BehaviourId? Behaviour { get; init; }
}
