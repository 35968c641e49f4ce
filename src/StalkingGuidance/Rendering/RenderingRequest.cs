using StalkingGuidance.People;
using StalkingGuidance.Places;

namespace StalkingGuidance.Rendering;

/// <summary>For whom to render a topic. Says nothing of what a person answered. Immutable and thread-safe.</summary>
public sealed record RenderingRequest
{
    /// <summary>Who reads.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Where they live; <see langword="null"/> while that is not known, and then every nation's pieces are shown and named.</summary>
    public Nation? Nation { get; init; }

    /// <summary>The moment for which to work out who answers; <see langword="null"/> to leave that out, as on a page that is stored or printed.</summary>
    public DateTimeOffset? At { get; init; }
}
