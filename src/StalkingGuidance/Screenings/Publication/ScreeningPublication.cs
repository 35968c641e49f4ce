namespace StalkingGuidance.Screenings;

/// <summary>A version of a screening that was published, as the ledger keeps it. Immutable and thread-safe.</summary>
public sealed record ScreeningPublication
{
    /// <summary>The screening.</summary>
    public required ScreeningId Screening { get; init; }

    /// <summary>The version.</summary>
    public required ScreeningVersion Version { get; init; }

    /// <summary>The newest revision of its wording that was published.</summary>
    public required int Revision { get; init; }

    /// <summary>The day on which the version was first published, in UK time.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>What it means, which never changes, and the words of <see cref="Revision"/>.</summary>
    public required ScreeningFingerprints Fingerprints { get; init; }

    /// <summary>The version as it is published today.</summary>
    /// <param name="screening">The version.</param>
    /// <param name="published">The day on which it was first published, in UK time.</param>
    public static ScreeningPublication Of(Screening screening, DateOnly published)
    {
        ArgumentNullException.ThrowIfNull(screening);
        return new ScreeningPublication
        {
            Screening = screening.Id,
            Version = screening.Version,
            Revision = screening.Revision,
            Published = published,
            Fingerprints = screening.Fingerprints,
        };
    }

    /// <summary>The line of <c>screenings/ledger.yaml</c> that says this, to be pasted under <c>published</c>.</summary>
    public string ToLine() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"- {{ id: {Screening}, version: \"{Version}\", revision: {Revision}, published: \"{Published:yyyy-MM-dd}\", meaning: \"{Fingerprints.Meaning}\", whole: \"{Fingerprints.Whole}\" }}");

    /// <summary>The id, the version and the revision.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Screening} {Version}, revision {Revision}");
}
