using System.Globalization;

namespace StalkingGuidance.Law;

/// <summary>
/// The longest sentence that a court could pass during a period. What a court does pass is nearly always less.
/// Whether the day of the offence or of the conviction counts is in the provision's note. Immutable and thread-safe.
/// </summary>
public sealed record MaximumSentence
{
    /// <summary>The court.</summary>
    public required Court Court { get; init; }

    /// <summary>The length in years; <see langword="null"/> when it is given in months, or there is no prison sentence.</summary>
    public required int? Years { get; init; }

    /// <summary>The length in months; <see langword="null"/> when it is given in years, or there is no prison sentence.</summary>
    public required int? Months { get; init; }

    /// <summary>Whether a source says that the court can set a fine of any size, beside or instead. False says only that none does.</summary>
    public required bool UnlimitedFine { get; init; }

    /// <summary>The days on which it applies, as far as sources give them.</summary>
    public required InForcePeriod InForce { get; init; }

    /// <summary>The length in English, for tools: <c>10 years</c>, <c>6 months</c> or <c>unlimited fine</c>.</summary>
    public override string ToString() => (Years, Months) switch
    {
        ({ } years, _) => string.Create(CultureInfo.InvariantCulture, $"{years} {(years == 1 ? "year" : "years")}"),
        (_, { } months) => string.Create(CultureInfo.InvariantCulture, $"{months} {(months == 1 ? "month" : "months")}"),
        _ => UnlimitedFine ? "unlimited fine" : "",
    };
}
