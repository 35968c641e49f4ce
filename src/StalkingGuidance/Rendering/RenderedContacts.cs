using System.Collections.Immutable;

namespace StalkingGuidance.Rendering;

/// <summary>Contacts that serve the reader's nation, the emergency contact first.</summary>
/// <param name="Cards">The contacts; at least one.</param>
public sealed record RenderedContacts(ImmutableArray<ContactCard> Cards) : RenderedBlock;
