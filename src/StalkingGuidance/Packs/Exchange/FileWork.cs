using System.Collections.Immutable;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>A file with the texts that a language translates.</summary>
internal sealed class FileWork
{
    private readonly Dictionary<string, TranslatedText> byKey = new(StringComparer.Ordinal);

    public FileWork(string path, ImmutableArray<Translatable> texts, ImmutableArray<AlsoSaidItem> items, TranslationFile? translation)
    {
        Path = path;
        InReadingOrder = texts;
        Items = items;
        Translation = translation;
        foreach (TranslatedText text in translation?.Texts ?? [])
        {
            byKey.TryAdd(text.Key, text);
        }

        Texts = translation is null ? texts : InOrderOf(translation, texts);
    }

    /// <summary>The path of the file that is translated.</summary>
    public string Path { get; }

    /// <summary>The items of the file that people of the language may look for in words of their own.</summary>
    public ImmutableArray<AlsoSaidItem> Items { get; }

    /// <summary>The texts to translate, in the order in which the file has them.</summary>
    public ImmutableArray<Translatable> InReadingOrder { get; }

    /// <summary>The texts to translate, in the order of the translations: in that of reading where there are none, and new ones behind those that they follow there.</summary>
    public ImmutableArray<Translatable> Texts { get; }

    /// <summary>The translations; <see langword="null"/> where there is no such file.</summary>
    public TranslationFile? Translation { get; }

    /// <summary>The translation of a text; <see langword="null"/> while there is none.</summary>
    public TranslatedText? Find(string key) => byKey.GetValueOrDefault(key);

    // A file that nobody had to change keeps its order, and so its bytes.
    private ImmutableArray<Translatable> InOrderOf(TranslationFile translation, ImmutableArray<Translatable> texts)
    {
        Dictionary<string, Translatable> wanted = texts.ToDictionary(text => text.Key, StringComparer.Ordinal);
        List<Translatable> ordered = [.. translation.Texts.Select(text => wanted.GetValueOrDefault(text.Key)).OfType<Translatable>().Distinct()];
        int behind = 0;
        foreach (Translatable text in texts)
        {
            if (byKey.ContainsKey(text.Key))
            {
                behind = ordered.IndexOf(text) + 1;
            }
            else
            {
                ordered.Insert(behind++, text);
            }
        }

        return [.. ordered];
    }
}
