using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>How far the translation into a language is.</summary>
/// <param name="Language">The language.</param>
/// <param name="Files">Its files, in the order of their paths.</param>
internal sealed record TranslationStatus(ContentLanguage Language, ImmutableArray<FileStatus> Files)
{
    /// <summary>All files together.</summary>
    public FileStatus Total { get; } = new(
        "",
        Files.Sum(file => file.Texts),
        Files.Sum(file => file.Draft),
        Files.Sum(file => file.Reviewed),
        [.. Files.SelectMany(file => file.OutOfDate)],
        [.. Files.SelectMany(file => file.Missing)]);

    public static TranslationStatus Of(LanguageWork work) =>
        new(work.Language, [.. work.Files.Where(file => !file.Texts.IsEmpty).Select(StatusOf).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    private static FileStatus StatusOf(FileWork file)
    {
        int[] byReview = new int[(int)ReviewState.Reviewed + 1];
        List<string> outOfDate = [];
        List<string> missing = [];
        foreach (Translatable text in file.Texts)
        {
            if (file.Find(text.Key) is not { } translation)
            {
                missing.Add(text.Key);
            }
            else if (translation.MadeFrom != text.Fingerprint)
            {
                outOfDate.Add(text.Key);
            }
            else
            {
                byReview[(int)translation.Review]++;
            }
        }

        return new FileStatus(file.Path, file.Texts.Length, byReview[(int)ReviewState.Draft], byReview[(int)ReviewState.Reviewed], [.. outOfDate], [.. missing]);
    }
}

/// <summary>How far the translation of a file is. Each text counts once.</summary>
/// <param name="Path">The file that is translated.</param>
/// <param name="Texts">How many texts it has for the language.</param>
/// <param name="Draft">How many are translated from the words that the text has now, and read by nobody qualified.</param>
/// <param name="Reviewed">How many are translated so, and reviewed.</param>
/// <param name="OutOfDate">The keys of those that were translated from other words.</param>
/// <param name="Missing">The keys of those that nobody has translated.</param>
internal sealed record FileStatus(string Path, int Texts, int Draft, int Reviewed, ImmutableArray<string> OutOfDate, ImmutableArray<string> Missing)
{
    /// <summary>How many have a translation, be it out of date.</summary>
    public int Translated => Texts - Missing.Length;
}
