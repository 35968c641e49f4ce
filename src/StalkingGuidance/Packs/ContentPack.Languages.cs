using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs;

/// <content>The languages that a pack speaks, and the pack in each of them.</content>
public sealed partial class ContentPack
{
    private readonly ContentPack? whole;
    private readonly Lazy<LanguageList> languageList;
    private readonly Lazy<ImmutableArray<ContentLanguage>> languages;
    private readonly Lock homesLock = new();
    private Dictionary<string, PackTextHome>? homes;
    private ContentPack?[]? views;

    /// <summary>The languages that the pack speaks, the one that it is written in first.</summary>
    public ImmutableArray<ContentLanguage> Languages => whole is null ? languages.Value : whole.Languages;

    /// <summary>
    /// The language that the texts of this pack answer in; where one is missing, <see cref="LocalizedText.FellBack"/> says so.
    /// </summary>
    public Language Language => LanguageList[LanguageNumber];

    /// <summary>The numbers of the languages.</summary>
    internal LanguageList LanguageList => whole is null ? languageList.Value : whole.LanguageList;

    /// <summary>The number of <see cref="Language"/>.</summary>
    internal int LanguageNumber { get; }

    /// <summary>Whether nobody chose a language.</summary>
    internal bool FollowsCulture { get; }

    /// <summary>
    /// The same pack with every text in a language: what an app shows to one reader. A text that the language does not have is in the pack's first language, and says so.
    /// Each language is read when it is first asked for, and kept; a tag that the pack does not speak costs nothing.
    /// </summary>
    /// <param name="language">The language, by any tag: <c>cy-GB</c> is answered by <c>cy</c>.</param>
    public ContentPack In(Language language) => View(LanguageList.NumberOf(language));

    /// <summary>The pack in a language of the list.</summary>
    internal ContentPack View(int number)
    {
        if (whole is not null)
        {
            return whole.View(number);
        }

        ContentPack?[] known = views ?? Interlocked.CompareExchange(ref views, new ContentPack?[LanguageList.Count], null) ?? views;
        return Volatile.Read(ref known[number])
            ?? Interlocked.CompareExchange(ref known[number], new ContentPack(files, diagnostics: null, gathered: null, this, number), null)
            ?? known[number]!;
    }

    /// <summary>The home of a file's texts in this pack's language.</summary>
    internal PackTextHome HomeOf(string path)
    {
        lock (homesLock)
        {
            homes ??= new Dictionary<string, PackTextHome>(StringComparer.Ordinal);
            if (!homes.TryGetValue(path, out PackTextHome? home))
            {
                homes.Add(path, home = new PackTextHome(this, path));
            }

            return home;
        }
    }

    /// <summary>The translation of a file into this pack's language; <see langword="null"/> where there is none.</summary>
    internal TranslationFile? TranslationOf(string path) =>
        LanguageNumber is not Localization.LanguageList.Source && LanguageNumber < LanguageList.Pseudo ? ReadTranslation(PackLayout.TranslationOf(path, Language)) : null;

    /// <summary>The translations of a file's texts into this pack's language, by key; none where it has no such file.</summary>
    internal Dictionary<string, TranslatedText> TranslationsOf(string path)
    {
        Dictionary<string, TranslatedText> byKey = new(StringComparer.Ordinal);
        if (TranslationOf(path) is { } file)
        {
            foreach (TranslatedText text in file.Texts)
            {
                byKey.TryAdd(text.Key, text);
            }
        }

        return byKey;
    }

    /// <summary>The paths of all files.</summary>
    internal IReadOnlyList<string> Paths => files.Paths;

    /// <summary>Whether a path names a file, be it at fault or not.</summary>
    internal bool HasFile(string path) => files.Names(path);

    /// <summary>Reads a translation file with its faults.</summary>
    internal TranslationFile? ReadTranslation(string path) => Read(path, "", TranslationFileReader.Read);

    private LanguageList ListLanguages()
    {
        ImmutableArray<Language>.Builder found = ImmutableArray.CreateBuilder<Language>();
        found.Add(Manifest.Language);
        foreach (string path in files.Paths)
        {
            if (PackLayout.LanguageOf(path) is { } language && path.EndsWith(PackLayout.LanguageFile, StringComparison.Ordinal) && !found.Contains(language))
            {
                found.Add(language);
            }
        }

        return new LanguageList(found.ToImmutable());
    }

    private ImmutableArray<ContentLanguage> ReadLanguages()
    {
        ImmutableArray<ContentLanguage>.Builder read = ImmutableArray.CreateBuilder<ContentLanguage>();
        read.Add(new ContentLanguage
        {
            Language = Manifest.Language,
            Name = Manifest.LanguageName,
            Covers = [],
            CoversInWords = null,
            DraftInWords = null,
        });
        foreach (Language language in LanguageList.Shipped.Skip(1))
        {
            string path = $"{PackLayout.Languages}{language}/{PackLayout.LanguageFile}";
            if (Read(path, "", ContentLanguageReader.Read) is { } sheet)
            {
                if (sheet.Language != language && sheet.Language != default)
                {
                    checking?.Diagnostics.Add(TranslationCodes.WrongFolder, PositionOf(path), $"The folder '{language}' holds the language '{sheet.Language}'.", "Give the folder the name of the tag, or correct 'language'.");
                }

                read.Add(sheet with { Language = language });
            }
        }

        return read.DrainToImmutable();
    }
}
