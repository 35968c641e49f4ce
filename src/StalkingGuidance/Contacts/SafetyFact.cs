using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Contacts;

/// <summary>
/// Whether using a channel may leave a trace or reach back to the caller. Never show "does not appear on bills" without the scope:
/// a promise of invisibility that fails can put somebody in danger. Immutable and thread-safe.
/// </summary>
public sealed record SafetyFact
{
    /// <summary>Nobody says.</summary>
    public static SafetyFact NotKnown { get; } = new() { Answer = Answer.Unknown, Scope = null, Confidence = null, Sources = [] };

    /// <summary>Yes, no, or unknown.</summary>
    public required Answer Answer { get; init; }

    /// <summary>Who says it, and for whom it holds; <see langword="null"/> when there is nothing to add.</summary>
    public required LocalizedText? Scope { get; init; }

    /// <summary>How sure it is; <see langword="null"/> when nobody says.</summary>
    public required Confidence? Confidence { get; init; }

    /// <summary>Who says so; empty when nobody does.</summary>
    public required ImmutableArray<SourceId> Sources { get; init; }
}
