using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;

namespace StalkingGuidance.Search;

/// <summary>Words that may mean danger or despair, and whom to show first when somebody types them. Immutable and thread-safe.</summary>
public sealed record CrisisRule : IVerified
{
    /// <summary>The permanent name.</summary>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public string Key => "crisis." + Id;

    /// <summary>The phrases, as whole words in any case; a star at the end of a word stands for any ending.</summary>
    public required ImmutableArray<string> Phrases { get; init; }

    /// <summary>The contacts to show first, in order.</summary>
    public required ImmutableArray<ContactId> Contacts { get; init; }

    /// <inheritdoc/>
    public required Verification Verification { get; init; }
}
