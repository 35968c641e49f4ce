using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Packs;

/// <summary>Holds one translation against the text that it translates.</summary>
internal sealed class TranslatedTextCheck(ContentPack pack, ContentLanguage language)
{
    private readonly LanguageChecks words = new(language);

    /// <summary>Checks a translation. What it was made from is not known where the original was changed since, so that only its own words can be checked.</summary>
    public void Check(Translatable original, TranslatedText text, DiagnosticList diagnostics)
    {
        bool isOutOfDate = text.MadeFrom != original.Fingerprint;
        bool hasSamePlaceholders = text.Text is null || Placeholders.AreTheSame(original.Text, text.Text, mayLose: original.MayLose);
        if (text.Text is { } translation)
        {
            Placeholders.CheckWords(diagnostics, translation, text.Position);
            if (!isOutOfDate)
            {
                CheckAgainst(original, text, hasSamePlaceholders, diagnostics);
            }

            words.Check(text, isOutOfDate ? null : original.Text, diagnostics);
            CheckMentions(text, translation, diagnostics);
        }

        if (isOutOfDate)
        {
            string answers = hasSamePlaceholders ? "" : $" Its placeholders are others too, so that readers see {pack.Manifest.LanguageName} until it is.";
            diagnostics.Add(TranslationCodes.OutOfDate, text.Position, $"'{text.Key}' was translated from other words than it has now.", $"Translate it anew, then write from: \"{original.Fingerprint}\".{answers}");
        }
    }

    private static void CheckAgainst(Translatable original, TranslatedText text, bool hasSamePlaceholders, DiagnosticList diagnostics)
    {
        if (!hasSamePlaceholders)
        {
            diagnostics.Add(TranslationCodes.LostPlaceholder, text.Position, $"'{text.Key}' has other placeholders than its original.", $"The original has {Placeholders.InWords(original.Text)}.");
        }

        if (text.Text == original.Text)
        {
            diagnostics.Add(TranslationCodes.Untranslated, text.Position, $"'{text.Key}' is the same as the original.", "Translate it, or write 'same' with the reason in place of 'text'.");
        }
    }

    private void CheckMentions(TranslatedText text, string translation, DiagnosticList diagnostics)
    {
        if (language.IsComplete)
        {
            return;
        }

        foreach (TextPart part in Placeholders.Split(translation, pack.HomeOf(PackLayout.Manifest), []))
        {
            if (part is Mention { Kind: not MentionKind.Contact } mention
                && pack.HomeOf(PackLayout.Manifest).NameTextOf(mention.Kind, mention.Id) is { } name
                && mention.Text == name.Value
                && !language.Includes(name.Key))
            {
                diagnostics.Add(TranslationCodes.MixedLanguages, text.Position, $"'{text.Key}' mentions '{mention.Id}', whose name is not translated.", "Give the mention words of its own after a bar, or cover the item.");
            }
        }
    }
}
