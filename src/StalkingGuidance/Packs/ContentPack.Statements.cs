using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Research;

namespace StalkingGuidance.Packs;

/// <content>Every statement with where it comes from.</content>
public sealed partial class ContentPack
{
    /// <summary>
    /// Every text of the pack that belongs to an item with sources, in reading order: for reviewers, who hold each against its source.
    /// Reads the whole pack anew at each call.
    /// </summary>
    public ImmutableArray<Statement> Statements()
    {
        List<LocalizedText> texts = [];
        ContentPack again = new(files, diagnostics: null, texts, whole ?? this, FollowsCulture ? null : LanguageNumber);
        Dictionary<string, IVerified> items = again.Verified().ToDictionary(item => item.Key, StringComparer.Ordinal);
        ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>(texts.Count);
        foreach (LocalizedText text in texts)
        {
            if (ItemOf(text.Key, items) is { } item)
            {
                statements.Add(new Statement(InFull(text, item), item));
            }
        }

        return statements.DrainToImmutable();
    }

    /// <summary>A finding's statement has slots for its figures, and a service may call itself something else: the item has the text as a reader sees it.</summary>
    private static LocalizedText InFull(LocalizedText text, IVerified item) => item switch
    {
        Finding finding when text.Key == item.Key + ".statement" => finding.Sentence,
        Contact contact when text.Key == contact.Name.Key => contact.Name,
        _ => text,
    };

    /// <summary>The item whose key is the longest beginning of a text's key; <see langword="null"/> for texts without sources, such as labels.</summary>
    private static IVerified? ItemOf(string key, Dictionary<string, IVerified> items)
    {
        for (int dot = key.LastIndexOf('.'); dot > 0; dot = key.LastIndexOf('.', dot - 1))
        {
            if (items.TryGetValue(key[..dot], out IVerified? item))
            {
                return item;
            }
        }

        return null;
    }
}
