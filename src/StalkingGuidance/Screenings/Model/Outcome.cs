using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Screenings;

/// <summary>What a screening can come to. None of them denies anything, and each carries help. Immutable and thread-safe.</summary>
public sealed record Outcome
{
    /// <summary>Its name within the screening.</summary>
    public required string Id { get; init; }

    /// <summary>How quickly to get help.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>When it is met; <see langword="null"/> for the last one, which always is.</summary>
    public required Condition? When { get; init; }

    /// <summary>A heading.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it means and what to do.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Who to turn to, best first. <see cref="ScreeningResult.Contacts"/> leaves out those that do not serve the nation.</summary>
    public required ImmutableArray<ContactId> Contacts { get; init; }

    /// <summary>What to read next.</summary>
    public required ImmutableArray<TopicId> Topics { get; init; }
}
