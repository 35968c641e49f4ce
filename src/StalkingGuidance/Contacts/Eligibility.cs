using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.People;

namespace StalkingGuidance.Contacts;

/// <summary>Limits on who a service is for. Show it beside the contact, so that others know to look elsewhere. Immutable and thread-safe.</summary>
public sealed record Eligibility
{
    /// <summary>The groups that it serves, any one of which will do; empty when it is not limited to groups.</summary>
    public required ImmutableArray<Group> Who { get; init; }

    /// <summary>The youngest age in whole years; <see langword="null"/> when there is none.</summary>
    public required int? YoungestAge { get; init; }

    /// <summary>The oldest age in whole years; <see langword="null"/> when there is none.</summary>
    public required int? OldestAge { get; init; }

    /// <summary>More, in words; <see langword="null"/> when there is nothing more to say.</summary>
    public required LocalizedText? Note { get; init; }
}
