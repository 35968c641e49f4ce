using System.Collections.Immutable;
using StalkingGuidance.Contacts;

namespace StalkingGuidance.Topics;

/// <summary>Who to call, write to or chat with.</summary>
/// <param name="Contacts">The contacts, as the editor ordered them. The emergency contact is shown first wherever it stands here.</param>
public sealed record ContactsBlock(ImmutableArray<ContactId> Contacts) : TopicBlock;
