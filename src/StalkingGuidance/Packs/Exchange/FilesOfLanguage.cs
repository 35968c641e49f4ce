using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>Puts what came back together with what was there, and tells which files say something else now.</summary>
/// <param name="work">What was there.</param>
/// <param name="taken">The translations that came back, by key.</param>
/// <param name="words">The words for searching that came back, by item, in order.</param>
/// <param name="reviewedNow">The keys of the translations that were reviewed since.</param>
/// <param name="reviewer">Who reviewed them.</param>
internal sealed class FilesOfLanguage(LanguageWork work, Dictionary<string, TranslatedText> taken, Dictionary<string, AlsoSaidOf> words, HashSet<string> reviewedNow, Reviewer? reviewer)
{
    private readonly Dictionary<string, int> place = taken.Keys.Select((key, place) => (key, place)).ToDictionary(pair => pair.key, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The files to write.</summary>
    /// <param name="language">What the language is to be.</param>
    public ImmutableArray<FileToWrite> ToWrite(ContentLanguage language)
    {
        ImmutableArray<FileToWrite>.Builder files = ImmutableArray.CreateBuilder<FileToWrite>();
        if (work.IsNew && taken.Count > 0)
        {
            files.Add(new FileToWrite($"{PackLayout.Languages}{language}/{PackLayout.LanguageFile}", LanguageSheet.Write(language)));
        }

        foreach (FileWork file in work.Files)
        {
            if (Merge(file) is var merged && !(merged.Texts.IsEmpty && merged.AlsoSaid.IsEmpty))
            {
                string text = TranslationFileWriter.Write(merged, language.Name, file.Path);

                // An editor's comments stay where nothing changed.
                if (file.Translation is null || text != TranslationFileWriter.Write(file.Translation, language.Name, file.Path))
                {
                    files.Add(new FileToWrite(PackLayout.TranslationOf(file.Path, language.Language), text));
                }
            }
        }

        return files.ToImmutable();
    }

    private TranslationFile Merge(FileWork file)
    {
        HashSet<string> known = [.. file.Texts.Select(text => text.Key)];
        ImmutableArray<TranslatedText> texts =
        [
            .. OrderOf(file).Select(key => taken.GetValueOrDefault(key) ?? file.Find(key)).OfType<TranslatedText>(),

            // What has lost its original is not this verb's to delete: 'validate' names it.
            .. (file.Translation?.Texts ?? []).Where(text => !known.Contains(text.Key)),
        ];
        ReviewState[] reviews = [.. texts.Select(text => text.Review).Distinct()];
        (string? by, DateOnly? on) = ReviewOf(file, texts);
        return new TranslationFile
        {
            Status = reviews.Length == 1 ? reviews[0] : file.Translation?.Status ?? ReviewState.Draft,
            ReviewedBy = by,
            ReviewedOn = on,
            Texts = texts,
            AlsoSaid = MergeWords(file),
            Position = default,
        };
    }

    // Where there is no file yet, its texts stand as they came.
    private IEnumerable<string> OrderOf(FileWork file)
    {
        IEnumerable<string> keys = file.Texts.Select(text => text.Key);
        return file.Translation is null ? keys.OrderBy(place.GetValueOrDefault) : keys;
    }

    // A file names all who reviewed its texts, with the day of the last review; with its last reviewed text, their names go.
    private (string? By, DateOnly? On) ReviewOf(FileWork file, ImmutableArray<TranslatedText> texts)
    {
        if (!texts.Any(text => text.Review == ReviewState.Reviewed))
        {
            return (null, null);
        }

        string? before = texts.Any(text => text.Review == ReviewState.Reviewed && !reviewedNow.Contains(text.Key)) ? file.Translation?.ReviewedBy : null;
        if (reviewer is null || !texts.Any(text => reviewedNow.Contains(text.Key)))
        {
            return (file.Translation?.ReviewedBy, file.Translation?.ReviewedOn);
        }

        return before is null || before.Split("; ").Contains(reviewer.Name)
            ? (before ?? reviewer.Name, reviewer.On)
            : ($"{before}; {reviewer.Name}", reviewer.On);
    }

    private ImmutableArray<AlsoSaidOf> MergeWords(FileWork file)
    {
        ImmutableArray<AlsoSaidOf> before = file.Translation?.AlsoSaid ?? [];
        HashSet<string> items = [.. file.Items.Select(item => item.Key)];
        return
        [
            .. before.Select(said => words.GetValueOrDefault(said.Item) ?? said),
            .. words.Values.Where(said => items.Contains(said.Item) && !before.Any(known => known.Item == said.Item)),
        ];
    }
}
