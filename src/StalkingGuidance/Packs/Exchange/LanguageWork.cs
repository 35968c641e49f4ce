using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>What a language has to translate, and what it has translated, file by file.</summary>
internal sealed class LanguageWork
{
    private LanguageWork(ContentPack pack, ContentLanguage language, bool isNew, ImmutableArray<FileWork> files)
    {
        Pack = pack;
        Language = language;
        IsNew = isNew;
        Files = files;
    }

    public ContentPack Pack { get; }

    public ContentLanguage Language { get; }

    /// <summary>Whether the pack does not speak the language yet.</summary>
    public bool IsNew { get; }

    /// <summary>The files that have texts for it, in reading order.</summary>
    public ImmutableArray<FileWork> Files { get; }

    /// <summary>Reads a language's translations. A language that the pack does not speak has everything to translate.</summary>
    /// <exception cref="Diagnostics.ContentException">A file of translations cannot be read.</exception>
    public static LanguageWork Of(ContentPack pack, Language tag)
    {
        ContentLanguage? known = pack.Languages.FirstOrDefault(language => language.Language == tag);
        ContentLanguage asked = known ?? new ContentLanguage { Language = tag, Name = tag.Tag, Covers = [], CoversInWords = null, DraftInWords = null };
        ImmutableArray<FileWork>.Builder files = ImmutableArray.CreateBuilder<FileWork>();
        ILookup<string, AlsoSaidItem> items = AlsoSaidItem.Of(pack).Where(item => item.IsInEveryLanguage || asked.Includes(item.Key)).ToLookup(item => item.Path, StringComparer.Ordinal);
        Dictionary<string, List<Translatable>> byPath = TranslatableTexts.ByPath(pack);
        foreach (string path in items.Select(item => item.Key))
        {
            byPath.TryAdd(path, []);
        }

        foreach ((string path, List<Translatable> texts) in byPath)
        {
            ImmutableArray<Translatable> wanted = [.. texts.Where(text => text.AsksFor(asked))];
            TranslationFile? translation = pack.ReadTranslation(PackLayout.TranslationOf(path, tag));
            if (!wanted.IsEmpty || translation is not null || items[path].Any())
            {
                files.Add(new FileWork(path, wanted, [.. items[path]], translation));
            }
        }

        pack.ThrowOnFaults();
        return new LanguageWork(pack, asked, known is null, files.ToImmutable());
    }
}
