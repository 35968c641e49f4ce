namespace StalkingGuidance.Screenings;

/// <summary>
/// Two fingerprints of one version of a screening: SHA-256 over what its file says, as 64 lower-case hexadecimal digits. Comments, quoting and the order of keys make no difference.
/// The names of behaviours and of contacts are content of their own, and in neither. Immutable and thread-safe.
/// </summary>
/// <param name="Meaning">
/// Over everything that decides: ids, types, options, which way is more concern, conditions, outcomes with their order and their help, tables, contradictions and the first day.
/// A published version keeps it for ever.
/// </param>
/// <param name="Whole">Over the meaning and every text. A published version keeps it until its wording is corrected, in a new <see cref="Screening.Revision"/>.</param>
public sealed record ScreeningFingerprints(string Meaning, string Whole);
