namespace StalkingGuidance.Screenings;

/// <summary>
/// A new version gives some answers a lower urgency or indication than the version before, and somebody has said why that is right.
/// Without such an entry the content does not compile. Immutable and thread-safe.
/// </summary>
/// <param name="From">The level before.</param>
/// <param name="To">The lower level now, of the same scale.</param>
/// <param name="Reason">Why that is right, for reviewers.</param>
public sealed record AcceptedLowering(ResultLevel From, ResultLevel To, string Reason);
