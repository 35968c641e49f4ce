namespace StalkingGuidance.Evidence;

/// <summary>A page, law or study that content rests on. Immutable and thread-safe.</summary>
public sealed record Source
{
    /// <summary>The permanent name.</summary>
    public required SourceId Id { get; init; }

    /// <summary>The title; <see langword="null"/> when only the publisher was noted.</summary>
    public required string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where it was read; <see langword="null"/> when it has no stable address. Pages were read as archived copies and may have moved.</summary>
    public Uri? Address => Page?.Uri;

    /// <summary>Holds <see cref="Address"/>.</summary>
    internal WebAddress? Page { get; init; }

    /// <summary>The date on the page; <see langword="null"/> when it shows none, or none that is one date.</summary>
    public required PartialDate? Dated { get; init; }

    /// <summary>What is known of its date in words, such as "undated"; <see langword="null"/> when <see cref="Dated"/> says it all.</summary>
    public required string? DateNote { get; init; }

    /// <summary>The title, or the publisher where there is none.</summary>
    public override string ToString() => Title ?? Publisher;
}
