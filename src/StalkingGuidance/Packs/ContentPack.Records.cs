using StalkingGuidance.Screenings;

namespace StalkingGuidance.Packs;

/// <content>Records of screenings.</content>
public sealed partial class ContentPack
{
    /// <summary>Makes a record of a result. The library keeps nothing: what becomes of the record is for the app to decide, and for the person to know.</summary>
    /// <param name="result">A result of one of this pack's screenings.</param>
    /// <param name="at">When it was shown.</param>
    /// <exception cref="ArgumentException">The result is of another pack's screening.</exception>
    public ScreeningRecord Record(ScreeningResult result, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ReferenceEquals(Screenings.Find(result.Screening.Id, result.Screening.Version), result.Screening)
            ? ScreeningRecord.Create(result, at, Fingerprint)
            : throw new ArgumentException($"{result.Screening} is of another pack.", nameof(result));
    }

    /// <summary>Works a record out again with what this pack has, and says exactly what differs. Uses the version that the record names, however old it is.</summary>
    /// <param name="record">The record.</param>
    public ReplayResult Replay(ScreeningRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Screenings.Replay(record, Fingerprint);
    }
}
