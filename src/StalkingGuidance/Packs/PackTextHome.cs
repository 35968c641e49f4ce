using StalkingGuidance.Behaviours;
using StalkingGuidance.Contacts;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Research;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs;

/// <summary>The home of the texts of one file of a pack, in the pack's language.</summary>
internal sealed class PackTextHome(ContentPack pack, string path) : ITextHome
{
    private Dictionary<string, TranslatedText>? translations;

    public string Path => path;

    public LanguageList Languages => pack.LanguageList;

    public int Language => pack.LanguageNumber;

    public bool FollowsCulture => pack.FollowsCulture;

    public ITextHome In(int language) => pack.View(language).HomeOf(path);

    public Translation? Find(string key, string original)
    {
        if (Language == Languages.Pseudo)
        {
            return new Translation(PseudoText.Of(original), ReviewState.Draft, MadeFrom: null);
        }

        // Two threads may read the file at once and get the same; either may stay.
        translations ??= pack.TranslationsOf(path);
        return translations.GetValueOrDefault(key)?.Translate(original);
    }

    public string NameOf(MentionKind kind, string id) => kind switch
    {
        MentionKind.Contact => pack.Contacts.Find(new ContactId(id))?.InASentence ?? id,
        _ => NameTextOf(kind, id)?.Value ?? id,
    };

    public LocalizedText? NameTextOf(MentionKind kind, string id) => kind switch
    {
        MentionKind.Behaviour => pack.Behaviours.Find(new BehaviourId(id))?.Name,
        MentionKind.Law => pack.Law.Find(new ProvisionId(id))?.Name,
        MentionKind.Finding => pack.Findings.Find(new FindingId(id))?.Sentence,
        MentionKind.Topic => pack.Topics.Find(new TopicId(id))?.Title,
        _ => null,
    };
}
