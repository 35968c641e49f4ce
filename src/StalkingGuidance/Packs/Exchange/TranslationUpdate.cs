using System.Collections.Immutable;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>
/// Lets translations follow their originals to other keys. Blocks of a text are numbered, so that a new one moves all that stand behind it;
/// the fingerprint of what a translation was made from says where its original went.
/// </summary>
internal sealed class TranslationUpdate
{
    private readonly LanguageWork work;

    // Translations whose own key says something else now, by what they were made from.
    private readonly Dictionary<string, List<(FileWork File, TranslatedText Text)>> strays = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, string Key)> gone = [];
    private readonly List<MovedText> moved = [];

    private TranslationUpdate(LanguageWork work)
    {
        this.work = work;
        foreach (FileWork file in work.Files)
        {
            Dictionary<string, string> now = file.Texts.ToDictionary(text => text.Key, text => text.Fingerprint, StringComparer.Ordinal);
            foreach (TranslatedText text in (file.Translation?.Texts ?? []).Where(text => now.GetValueOrDefault(text.Key) != text.MadeFrom))
            {
                if (!strays.TryGetValue(text.MadeFrom, out List<(FileWork, TranslatedText)>? same))
                {
                    strays.Add(text.MadeFrom, same = []);
                }

                same.Add((file, text));
            }
        }
    }

    /// <summary>Works out which translations have moved, and the files as they are to be.</summary>
    public static UpdateResult Of(LanguageWork work)
    {
        TranslationUpdate update = new(work);
        Dictionary<(string, string), TranslatedText> arrived = update.Match();
        return new UpdateResult([.. work.Files.Select(file => update.FileOf(file, arrived)).OfType<FileToWrite>()], [.. update.moved]);
    }

    private Dictionary<(string, string), TranslatedText> Match()
    {
        Dictionary<(string, string), TranslatedText> arrived = [];
        foreach (FileWork file in work.Files)
        {
            foreach (Translatable text in file.InReadingOrder.Where(text => file.Find(text.Key)?.MadeFrom != text.Fingerprint))
            {
                if (!strays.TryGetValue(text.Fingerprint, out List<(FileWork File, TranslatedText Text)>? same) || same.Count == 0)
                {
                    continue;
                }

                // The nearest is in the same file; the same words elsewhere are the same words.
                int nearest = Math.Max(same.FindIndex(stray => stray.File == file), 0);
                (FileWork from, TranslatedText found) = same[nearest];
                same.RemoveAt(nearest);
                gone.Add((from.Path, found.Key));
                moved.Add(new MovedText(found.Key, text.Key));
                arrived.Add((file.Path, text.Key), found with { Key = text.Key });
            }
        }

        return arrived;
    }

    private FileToWrite? FileOf(FileWork file, Dictionary<(string, string), TranslatedText> arrived)
    {
        HashSet<string> known = [.. file.Texts.Select(text => text.Key)];
        bool isTouched = gone.Any(text => text.Path == file.Path) || arrived.Keys.Any(text => text.Item1 == file.Path);
        if (!isTouched)
        {
            return null;
        }

        TranslationFile before = file.Translation ?? TranslationFile.Empty;
        TranslationFile after = before with
        {
            Texts =
            [
                .. file.InReadingOrder.Select(text => arrived.GetValueOrDefault((file.Path, text.Key)) ?? (IsGone(text.Key) ? null : file.Find(text.Key))).OfType<TranslatedText>(),
                .. before.Texts.Where(text => !known.Contains(text.Key) && !IsGone(text.Key)),
            ],
        };
        return new FileToWrite(PackLayout.TranslationOf(file.Path, work.Language.Language), TranslationFileWriter.Write(after, work.Language.Name, file.Path));

        bool IsGone(string key) => gone.Contains((file.Path, key));
    }
}

/// <summary>What letting translations follow their originals comes to.</summary>
/// <param name="Files">The files to write.</param>
/// <param name="Moved">The translations that have another key now.</param>
internal sealed record UpdateResult(ImmutableArray<FileToWrite> Files, ImmutableArray<MovedText> Moved);

/// <summary>A translation that has another key now.</summary>
internal sealed record MovedText(string From, string To);
