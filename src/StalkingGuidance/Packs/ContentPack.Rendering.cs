using StalkingGuidance.Behaviours;
using StalkingGuidance.Contacts;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Rendering;
using StalkingGuidance.Research;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Packs;

/// <content>What rendering asks of a pack.</content>
public sealed partial class ContentPack : IContentLookup
{
    ContactId IContentLookup.EmergencyContact => Manifest.EmergencyContact;

    Contact? IContentLookup.Find(ContactId id) => Contacts.Find(id);

    Topic? IContentLookup.Find(TopicId id) => Topics.Find(id);

    // A pack has no place for these kinds, so none of them has a name here.
    LocalizedText? IContentLookup.NameOf(BehaviourId id) => null;

    LocalizedText? IContentLookup.NameOf(ProvisionId id) => null;

    LocalizedText? IContentLookup.SentenceOf(FindingId id) => null;
}
