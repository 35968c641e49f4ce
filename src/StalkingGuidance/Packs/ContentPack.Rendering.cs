using StalkingGuidance.Behaviours;
using StalkingGuidance.Contacts;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Rendering;
using StalkingGuidance.Research;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Packs;

/// <content>What rendering asks of a pack.</content>
public sealed partial class ContentPack : IContentLookup
{
    ContactId IContentLookup.EmergencyContact => Manifest.EmergencyContact;

    IContentLookup IContentLookup.Original => LanguageNumber == Localization.LanguageList.Source ? this : View(Localization.LanguageList.Source);

    Contact? IContentLookup.Find(ContactId id) => Contacts.Find(id);

    Topic? IContentLookup.Find(TopicId id) => Topics.Find(id);

    LocalizedText? IContentLookup.NameOf(BehaviourId id) => Behaviours.Find(id)?.Name;

    LocalizedText? IContentLookup.NameOf(ProvisionId id) => Law.Find(id)?.Name;

    LocalizedText? IContentLookup.SentenceOf(FindingId id) => Findings.Find(id)?.Sentence;
}
