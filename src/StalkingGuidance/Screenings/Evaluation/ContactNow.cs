using StalkingGuidance.Contacts;

namespace StalkingGuidance.Screenings;

/// <summary>A contact, and whether it is answered at the moment that was asked about.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Availability">Whether it is answered.</param>
public sealed record ContactNow(Contact Contact, Availability Availability);
