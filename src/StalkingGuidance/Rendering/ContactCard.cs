using StalkingGuidance.Contacts;

namespace StalkingGuidance.Rendering;

/// <summary>A contact to show, with whether it answers.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Availability">Whether it answers at the moment that was asked for; <see langword="null"/> when none was. Unknown is not closed.</param>
public sealed record ContactCard(Contact Contact, Availability? Availability);
