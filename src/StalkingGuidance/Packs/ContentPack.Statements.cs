using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

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
        List<LocalizedText> texts = GatherTexts(out Dictionary<string, IVerified> items);
        ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>(texts.Count);
        foreach (LocalizedText text in texts)
        {
            if (ItemOf(text.Key, items) is { } item)
            {
                statements.Add(new Statement(text, item));
            }
        }

        return statements.DrainToImmutable();
    }

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
