using StalkingGuidance.Evidence;

namespace StalkingGuidance.Contacts;

/// <summary>An organisation's web page.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Confidence">How sure the address is.</param>
/// <param name="Seen">The newest dated page that shows it; <see langword="null"/> when none is dated.</param>
public sealed record Website(Uri Address, Confidence Confidence, PartialDate? Seen);
