using StalkingGuidance.Localization;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings;

/// <summary>Two answers that cannot both be so; the more concerning counts. Immutable and thread-safe.</summary>
public sealed record Contradiction
{
    /// <summary>Its name within the screening.</summary>
    public required string Id { get; init; }

    /// <summary>The more concerning side: tests of questions and nations only.</summary>
    public required Condition When { get; init; }

    /// <summary>What then counts, whatever was answered to that question, and also when nothing was.</summary>
    public required QuestionTest CountsAs { get; init; }

    /// <summary>What a person reads when the two contradict.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The contradiction's id.</summary>
    public override string ToString() => Id;
}
