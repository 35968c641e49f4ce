using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Research;

namespace StalkingGuidance.Packs;

/// <content>Every text, and texts by their permanent keys.</content>
public sealed partial class ContentPack
{
    private readonly ContentPack? gathersFor;
    private readonly Lazy<TextIndex> textIndex;

    /// <summary>
    /// The text with a permanent key, such as <c>behaviours.following.name</c>, in the pack's language; <see langword="null"/> when the pack has none.
    /// The first call reads the whole pack; each further one allocates nothing.
    /// </summary>
    /// <param name="key">The key, as <see cref="LocalizedText.Key"/> has it.</param>
    public LocalizedText? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        TextIndex index = textIndex.Value;
        return index.NumberOf(key) is var number and >= 0 ? index.Texts[number] : null;
    }

    /// <summary>Every text of the pack in the pack's language, in reading order: for tools that list, export or count them. The first call reads the whole pack.</summary>
    public ImmutableArray<LocalizedText> EveryText() => textIndex.Value.Texts;

    /// <summary>The texts by number.</summary>
    internal TextIndex TextIndex => textIndex.Value;

    private TextIndex IndexTexts() => whole is null ? new TextIndex(GatherTexts(out _)) : whole.TextIndex.In(LanguageNumber);

    /// <summary>
    /// Reads the whole pack anew, and gives its texts in reading order, as an app meets them, with the items that were read. The texts are at home in this pack,
    /// so that the second reading is forgotten once it is done.
    /// </summary>
    private List<LocalizedText> GatherTexts(out Dictionary<string, IVerified> items)
    {
        List<LocalizedText> texts = [];
        ContentPack again = new(files, diagnostics: null, texts, whole ?? this, FollowsCulture ? null : LanguageNumber, gathersFor: this);
        again.ReadEverything();
        items = again.Verified().ToDictionary(item => item.Key, StringComparer.Ordinal);
        for (int i = 0; i < texts.Count; i++)
        {
            texts[i] = AsShown(texts[i], ItemOf(texts[i].Key, items));
        }

        return texts;
    }

    // A finding's statement has slots for its figures, which its sentence has filled; a service may have names of its own in other languages.
    private static LocalizedText AsShown(LocalizedText text, IVerified? item) => item switch
    {
        Finding finding when text.Key == finding.Sentence.Key => finding.Sentence,
        Contact contact when text.Key == contact.Name.Key => contact.Name,
        _ => text,
    };
}
