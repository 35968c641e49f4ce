using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;
using StalkingGuidance.Xliff;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>Makes what is sent to translators.</summary>
internal sealed class TranslationExport
{
    private readonly LanguageWork work;
    private readonly TranslatorNotes notes;
    private readonly bool missingOnly;
    private readonly ImmutableArray<string> only;

    private TranslationExport(LanguageWork work, bool missingOnly, ImmutableArray<string> only)
    {
        this.work = work;
        this.missingOnly = missingOnly;
        this.only = only;
        notes = new TranslatorNotes(work.Pack, work.Language);
    }

    /// <summary>The texts of a language with what is translated of them.</summary>
    /// <param name="work">The language.</param>
    /// <param name="missingOnly">Whether only what is missing or out of date is wanted.</param>
    /// <param name="only">How the keys of the texts begin that are wanted; empty for all.</param>
    public static XliffDocument Of(LanguageWork work, bool missingOnly, ImmutableArray<string> only) =>
        new TranslationExport(work, missingOnly, only).Make();

    private XliffDocument Make()
    {
        ImmutableArray<XliffFile>.Builder files = ImmutableArray.CreateBuilder<XliffFile>();
        if (work.IsNew)
        {
            files.Add(LanguageSheet.ToTranslate(work.Pack));
        }

        foreach (FileWork file in work.Files)
        {
            XliffUnit[] units =
            [
                .. file.Texts.Where(text => IsWanted(text.Key)).Select(text => UnitOf(text, file.Find(text.Key))).OfType<XliffUnit>(),
                .. SearchWords.UnitsOf(file, work.Pack, missingOnly).Where(unit => IsWanted(SearchWords.ItemOf(unit)!)),
            ];
            if (units.Length > 0)
            {
                files.Add(new XliffFile(file.Path, [.. units]));
            }
        }

        return new XliffDocument(work.Pack.Manifest.Language, work.Language.Language, files.ToImmutable());
    }

    private bool IsWanted(string key) => only.IsEmpty || KeyBeginnings.FittingTo(key, only) is not null;

    private XliffUnit? UnitOf(Translatable text, TranslatedText? translation)
    {
        bool isOutOfDate = translation is not null && translation.MadeFrom != text.Fingerprint;
        if (missingOnly && translation is not null && !isOutOfDate)
        {
            return null;
        }

        ImmutableArray<XliffPart> source = XliffParts.OfSource(text.Text, notes.Display, text.MayLose);
        bool isReviewed = translation?.Review == ReviewState.Reviewed;
        return new XliffUnit
        {
            Key = text.Key,
            Source = source,
            Target = translation is null ? null : XliffParts.OfTarget(translation.Text ?? text.Text, source),
            State = translation is null || isOutOfDate ? XliffState.Initial : isReviewed ? XliffState.Reviewed : XliffState.Translated,
            SubState = !isOutOfDate ? null : isReviewed ? ExchangeNotes.OutOfDateReviewed : ExchangeNotes.OutOfDate,
            Notes = [.. notes.On(text), .. isOutOfDate ? [ExchangeNotes.Make(ExchangeNotes.From, translation!.MadeFrom)] : Array.Empty<XliffNote>(), .. NotesOf(translation)],
        };
    }

    private static IEnumerable<XliffNote> NotesOf(TranslatedText? translation)
    {
        if (translation?.Same is { } same)
        {
            yield return ExchangeNotes.Make(ExchangeNotes.Same, same);
        }

        if (translation?.FreeBecause is { } free)
        {
            yield return ExchangeNotes.Make(ExchangeNotes.FreeBecause, free);
        }
    }
}
