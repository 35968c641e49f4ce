using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.References;

namespace StalkingGuidance.Risk;

/// <summary>
/// A sign that calls for help now or today. It says what research and police practice link with serious harm; it does not predict
/// what will happen, and the number of signs is no score. That a sign is absent never means that there is no danger.
/// Immutable and thread-safe.
/// </summary>
public sealed record RiskFlag : IVerified
{
    /// <summary>The permanent name.</summary>
    public required RiskFlagId Id { get; init; }

    /// <inheritdoc/>
    public string Key => "risk-flags." + Id.Value;

    /// <summary>What the sign is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it looks like, in plain words to the person.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>How quickly to get help. Where sources say "emergency call or today", it is the more urgent of the two.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>What more to know; <see langword="null"/> when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }

    /// <summary>What to do, in one sentence that names who to reach.</summary>
    public required LocalizedText Say { get; init; }

    /// <summary>Who to reach, first choice first. The pack's emergency contact is always among them.</summary>
    public required ImmutableArray<ContactId> Contacts { get; init; }

    /// <summary>The topics that help.</summary>
    public required ImmutableArray<TopicId> Topics { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
