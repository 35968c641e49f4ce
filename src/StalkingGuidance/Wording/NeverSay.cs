using System.Collections.Immutable;
using StalkingGuidance.Evidence;

namespace StalkingGuidance.Wording;

/// <summary>Phrases that no text may use, why, and what to say instead. Immutable and thread-safe.</summary>
internal sealed record NeverSay : IVerified
{
    public required string Id { get; init; }

    /// <inheritdoc/>
    public string Key => "never-say." + Id;

    /// <summary>The phrases: whole words in any case; a star at the end of a word stands for any ending.</summary>
    public required ImmutableArray<string> Phrases { get; init; }

    public required string Because { get; init; }

    public required string Instead { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }
}
