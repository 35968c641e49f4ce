using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;
using StalkingGuidance.Xliff;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>Takes in what translators send back: all of a document, or nothing.</summary>
internal sealed class TranslationImport
{
    private readonly LanguageWork work;
    private readonly XliffDocument document;
    private readonly Reviewer? reviewer;
    private readonly DiagnosticList diagnostics;
    private readonly List<(Translatable Original, TranslatedText Text)> changed = [];
    private readonly Dictionary<string, (FileWork File, Translatable Text)> expected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TranslatedText> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AlsoSaidOf> words = [];
    private readonly HashSet<string> reviewedNow = new(StringComparer.Ordinal);
    private SourcePosition? firstClaim;
    private int untranslated;
    private int outOfDate;

    private TranslationImport(LanguageWork work, XliffDocument document, Reviewer? reviewer, DiagnosticList diagnostics)
    {
        this.work = work;
        this.document = document;
        this.reviewer = reviewer;
        this.diagnostics = diagnostics;
        foreach (FileWork file in work.Files)
        {
            foreach (Translatable text in file.Texts)
            {
                expected.TryAdd(text.Key, (file, text));
            }
        }
    }

    /// <summary>Works out the files that a document comes to; <see langword="null"/> where it has faults.</summary>
    /// <param name="pack">The pack, loaded for translators.</param>
    /// <param name="document">What came back.</param>
    /// <param name="name">What the document is called in messages.</param>
    /// <param name="reviewer">Who reviewed what is marked so; <see langword="null"/> where nobody is named.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static ImportResult? Of(ContentPack pack, XliffDocument document, string name, Reviewer? reviewer, DiagnosticList diagnostics)
    {
        if (document.Source.Primary != pack.Manifest.Language.Primary || document.Target.Primary == pack.Manifest.Language.Primary || document.Target == Language.Pseudo)
        {
            diagnostics.Add(XliffCodes.NotXliff, SourcePosition.WholeFile(name), $"The file translates from '{document.Source}' to '{document.Target}'.", $"The pack is written in '{pack.Manifest.Language}' and is translated from it to another language.");
            return null;
        }

        ImportResult result = new TranslationImport(LanguageWork.Of(pack, document.Target), document, reviewer, diagnostics).Run(name);
        return diagnostics.ErrorCount == 0 ? result : null;
    }

    private ImportResult Run(string name)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        foreach (XliffUnit unit in document.Units)
        {
            if (!met.Add(unit.Key))
            {
                diagnostics.Add(XliffCodes.UnusableUnit, unit.Position, $"'{unit.Key}' comes twice.", "Keep the one that is right.");
            }
            else if (!(work.IsNew && LanguageSheet.Has(unit)))
            {
                Take(unit);
            }
        }

        if (firstClaim is { } claim)
        {
            diagnostics.Add(TranslationCodes.ReviewByNobody, claim, $"{reviewedNow.Count} texts are marked as reviewed or final, this one first, and nobody says by whom and when.", "Name the qualified person who read them with --reviewed-by and --reviewed-on, or set the state back to 'translated'.");
        }

        ContentLanguage language = SheetOf(name);
        CheckChanged(language);
        FilesOfLanguage files = new(work, taken, words, reviewedNow, reviewer);
        return new ImportResult(files.ToWrite(language), document.Units.Count(), changed.Count + words.Count(IsNew), untranslated, outOfDate);
    }

    private ContentLanguage SheetOf(string name)
    {
        if (!work.IsNew)
        {
            return work.Language;
        }

        // What is not translated is not promised: the part that is there is named, item by item.
        ImmutableArray<string> covers = expected.Keys.All(taken.ContainsKey) ? [] : [.. taken.Keys.Select(TextKeys.ItemOf).Distinct(StringComparer.Ordinal)];
        ContentLanguage? sheet = LanguageSheet.Read(work.Language.Language, document.Units.DistinctBy(unit => unit.Key), covers);
        if (sheet is null)
        {
            diagnostics.Add(TranslationCodes.NoLanguageFile, SourcePosition.WholeFile(name), $"The pack does not speak '{work.Language}' yet, and the file does not say what the language is called.", $"Translate '{LanguageSheet.Name}', which an export of a new language has.");
        }

        return sheet ?? work.Language;
    }

    private void Take(XliffUnit unit)
    {
        if (SearchWords.ItemOf(unit) is { } item)
        {
            TakeWords(unit, item);
        }
        else if (!expected.TryGetValue(unit.Key, out (FileWork File, Translatable Text) place))
        {
            string hint = NearestName.Of(unit.Key, expected.Keys) is { } nearest ? $"Did you mean '{nearest}'?" : "It may have been renamed or deleted after the export. Delete the unit, or export again.";
            diagnostics.Add(TranslationCodes.Extra, unit.Position, $"'{unit.Key}' is no text that this language translates.", hint);
        }
        else if (unit.TargetText is null)
        {
            untranslated++;
        }
        else
        {
            TakeText(unit, place.Text, place.File.Find(unit.Key));
        }
    }

    private void TakeWords(XliffUnit unit, string item)
    {
        if (!work.Files.Any(file => file.Items.Any(known => known.Key == item)))
        {
            diagnostics.Add(TranslationCodes.Extra, unit.Position, $"'{item}' is no item that this language covers.", "Delete the unit, or export again.");
        }
        else if (unit.TargetText is null)
        {
            untranslated++;
        }
        else
        {
            words[item] = SearchWords.Read(unit, item);
        }
    }

    private void TakeText(XliffUnit unit, Translatable text, TranslatedText? before)
    {
        TranslatedText now = IncomingText.Of(unit, before);
        bool isOfOldWords = unit.SourceText != text.Text;
        if (isOfOldWords)
        {
            bool isNewerThere = before is not null && before.MadeFrom == text.Fingerprint;
            diagnostics.Add(XliffCodes.SourceChanged, unit.Position, $"'{unit.Key}' was changed after the export.", isNewerThere ? "The pack has a translation of the new words, which stays." : "Its translation is taken in as out of date. Export it again.");
            now = isNewerThere ? before! : now;
        }

        outOfDate += now.MadeFrom == text.Fingerprint ? 0 : 1;
        taken.Add(unit.Key, now);
        if (IncomingText.AreTheSame(now, before))
        {
            return;
        }

        // It is held against the words that the translator had.
        changed.Add((isOfOldWords ? text with { Text = unit.SourceText } : text, now));
        if (now.Review == ReviewState.Reviewed)
        {
            reviewedNow.Add(unit.Key);
            firstClaim ??= reviewer is null ? unit.Position : null;
        }
    }

    // Last, since a new language covers what came, and a text may mention another that came with it.
    private void CheckChanged(ContentLanguage language)
    {
        TranslatedTextCheck check = new(work.Pack, language);
        foreach ((Translatable original, TranslatedText text) in changed)
        {
            DiagnosticList found = new();
            check.Check(original, text, found);
            foreach (Diagnostic fault in found.ToOrdered().Where(fault => fault.Code != TranslationCodes.OutOfDate))
            {
                diagnostics.Add(fault.Code, fault.Position, fault.Message, fault.Hint);
            }
        }
    }

    private bool IsNew(KeyValuePair<string, AlsoSaidOf> said) =>
        !work.Files.Any(file => file.Translation is { } known && known.AlsoSaid.Any(before => before.Item == said.Key && before.Words.SequenceEqual(said.Value.Words)));
}
