using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>Holds each translation of a pack against the text that it translates.</summary>
internal static class PackTranslationChecks
{
    public static void Check(ContentPack pack, ReadingContext context)
    {
        Dictionary<string, List<Translatable>> byPath = TranslatableTexts.ByPath(pack);
        HashSet<string> known = [.. pack.LanguageList.Shipped.Select(language => language.Tag)];
        foreach (string path in pack.Paths.Where(path => path.StartsWith(PackLayout.Languages, StringComparison.Ordinal)))
        {
            if (PackLayout.LanguageOf(path) is { } language && known.Add(language.Tag))
            {
                context.Diagnostics.Add(TranslationCodes.NoLanguageFile, pack.PositionOf(path), $"'{PackLayout.Languages}{language}/{PackLayout.LanguageFile}' is missing.", "Add it: it says what the language is called, and how much it covers.");
            }
        }

        // The number of a language in the list is not its place among the languages that could be read.
        foreach (ContentLanguage language in pack.Languages.Where(language => language.Language != pack.Manifest.Language))
        {
            new LanguageCheck(pack, language, context, byPath).Run();
        }
    }

    /// <summary>The check of one language.</summary>
    private sealed class LanguageCheck(ContentPack pack, ContentLanguage language, ReadingContext context, Dictionary<string, List<Translatable>> byPath)
    {
        private readonly TranslatedTextCheck check = new(pack, language);
        private readonly string sheet = $"{PackLayout.Languages}{language}/{PackLayout.LanguageFile}";
        private readonly Dictionary<string, TranslationFile> files = new(StringComparer.Ordinal);

        public void Run()
        {
            foreach (string path in pack.Paths)
            {
                if (PackLayout.LanguageOf(path) == language.Language && PackLayout.TranslatedBy(path) is { } translated && pack.ReadTranslation(path) is { } file)
                {
                    files.Add(translated, file);
                }
            }

            foreach ((string path, List<Translatable> texts) in byPath)
            {
                Check(path, [.. texts.Where(text => text.AsksFor(language))]);
            }

            // A file without texts may have words that people type: those of danger and despair.
            foreach ((string path, TranslationFile file) in files.Where(file => !byPath.ContainsKey(file.Key) && (file.Value.AlsoSaid.IsEmpty || !file.Value.Texts.IsEmpty)))
            {
                context.Diagnostics.Add(TranslationCodes.Extra, file.Position, $"'{path}' has no texts to translate.", file.AlsoSaid.IsEmpty ? "Delete the file." : "Delete 'texts'.");
            }

            PackAlsoSaidChecks.Check(pack, language, files, byPath.ContainsKey, context);
        }

        private void Check(string path, List<Translatable> expected)
        {
            if (!files.TryGetValue(path, out TranslationFile? file))
            {
                if (expected.Count > 0 && !pack.HasFile(PackLayout.TranslationOf(path, language.Language)))
                {
                    context.Diagnostics.Add(TranslationCodes.Missing, pack.PositionOf(sheet), $"'{PackLayout.TranslationOf(path, language.Language)}' is missing, with {expected.Count} texts.", "Translate them, or say under 'covers' which part the language covers.");
                }

                return;
            }

            Dictionary<string, TranslatedText> found = new(StringComparer.Ordinal);
            foreach (TranslatedText text in file.Texts)
            {
                found.TryAdd(text.Key, text);
            }

            foreach (Translatable original in expected)
            {
                if (found.Remove(original.Key, out TranslatedText? text))
                {
                    check.Check(original, text, context.Diagnostics);
                }
                else
                {
                    context.Diagnostics.Add(TranslationCodes.Missing, file.Position, $"'{original.Key}' has no translation.", $"Translate “{Beginning(original.Text)}”.");
                }
            }

            foreach (TranslatedText extra in found.Values)
            {
                Refuse(extra, path, expected);
            }
        }

        private void Refuse(TranslatedText extra, string path, List<Translatable> expected)
        {
            Translatable? known = byPath[path].FirstOrDefault(text => text.Key == extra.Key);
            if (known is { HasOwnName: true } && known.OwnNames.Contains(language.Language))
            {
                context.Diagnostics.Add(TranslationCodes.OwnNameTranslated, extra.Position, $"'{extra.Key}' is what the service calls itself.", "Delete the translation, or correct the contact's 'names'.");
                return;
            }

            string hint = known is not null ? "Add it to 'covers' in language.yaml, or delete it." : NearestName.Of(extra.Key, expected.Select(text => text.Key)) is { } nearest ? $"Did you mean '{nearest}'?" : "Delete it, or move it to the file that mirrors its own.";
            context.Diagnostics.Add(TranslationCodes.Extra, extra.Position, $"'{extra.Key}' is no text of '{path}' that this language covers.", hint);
        }

        private static string Beginning(string text) => text.Length <= 50 ? text : text[..50].TrimEnd() + "…";
    }
}
