using StalkingGuidance.Behaviours;
using StalkingGuidance.Contacts;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Research;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>
/// Finds what a topic refers to. A content pack is one; a program that mixes packs can bring its own.
/// Implementations are thread-safe. What they do not find is left out of a rendering.
/// </summary>
public interface IContentLookup
{
    /// <summary>The contact that comes first wherever contacts are shown: 999.</summary>
    ContactId EmergencyContact { get; }

    /// <summary>The short words that stand around content.</summary>
    Labels Labels { get; }

    /// <summary>
    /// The same content in the language that it was written in first, for what the reader's language does not have. Itself, where there is no other.
    /// </summary>
    IContentLookup Original => this;

    /// <summary>The contact with an id; <see langword="null"/> when there is none.</summary>
    Contact? Find(ContactId id);

    /// <summary>The topic with an id; <see langword="null"/> when there is none.</summary>
    Topic? Find(TopicId id);

    /// <summary>What a behaviour is called; <see langword="null"/> when there is no such behaviour.</summary>
    LocalizedText? NameOf(BehaviourId id);

    /// <summary>What an offence or order is called; <see langword="null"/> when there is no such provision.</summary>
    LocalizedText? NameOf(ProvisionId id);

    /// <summary>A finding's whole sentence, its population and year in it; <see langword="null"/> when there is no such finding.</summary>
    LocalizedText? SentenceOf(FindingId id);
}
