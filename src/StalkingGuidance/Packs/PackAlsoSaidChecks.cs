using StalkingGuidance.Diagnostics;
using StalkingGuidance.Translations;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>Holds what people type in a language against the items that they look for.</summary>
internal static class PackAlsoSaidChecks
{
    /// <param name="pack">The pack.</param>
    /// <param name="language">The language.</param>
    /// <param name="files">Its translation files that could be read, by the path of what they translate.</param>
    /// <param name="hasTexts">Whether a file of the pack has texts to translate, so that a missing translation of it is reported already.</param>
    /// <param name="context">Takes the faults.</param>
    public static void Check(ContentPack pack, ContentLanguage language, Dictionary<string, TranslationFile> files, Predicate<string> hasTexts, ReadingContext context)
    {
        ILookup<string, AlsoSaidItem> byPath = AlsoSaidItem.Of(pack).ToLookup(item => item.Path, StringComparer.Ordinal);
        foreach ((string path, TranslationFile file) in files)
        {
            foreach (AlsoSaidOf said in file.AlsoSaid)
            {
                CheckItem(said, path, [.. byPath[path]], language, context.Diagnostics);
            }
        }

        if (!language.IsComplete)
        {
            return;
        }

        foreach (AlsoSaidItem item in byPath.SelectMany(static items => items).Where(static item => item.IsAsked))
        {
            string path = PackLayout.TranslationOf(item.Path, language.Language);
            bool isRead = files.TryGetValue(item.Path, out TranslationFile? file);
            if (isRead ? file!.AlsoSaid.Any(said => said.Item == item.Key) : pack.HasFile(path) || hasTexts(item.Path))
            {
                continue;
            }

            SourcePosition position = isRead ? file!.Position : pack.PositionOf($"{PackLayout.Languages}{language}/{PackLayout.LanguageFile}");
            context.Diagnostics.Add(TranslationCodes.NoAlsoSaid, position, $"'{item.Key}' has no words that people type in {language.Name}.", $"Add them under 'also-said' in '{path}'.");
        }
    }

    private static void CheckItem(AlsoSaidOf said, string path, AlsoSaidItem[] items, ContentLanguage language, DiagnosticList diagnostics)
    {
        AlsoSaidItem? item = Array.Find(items, item => item.Key == said.Item);
        if (item is null)
        {
            string hint = NearestName.Of(said.Item, items.Select(item => item.Key)) is { } nearest ? $"Did you mean '{nearest}'?" : "Topics, behaviours, relationships, contacts, forces and crisis rules have them, each in the file that mirrors its own.";
            diagnostics.Add(TranslationCodes.AlsoSaidOfNothing, said.Position, $"'{said.Item}' is no item of '{path}' that people look for.", hint);
        }
        else if (!item.IsInEveryLanguage && !language.Includes(item.Key))
        {
            diagnostics.Add(TranslationCodes.AlsoSaidOfNothing, said.Position, $"'{said.Item}' is not covered by this language.", "Add it to 'covers' in language.yaml, or delete it.");
        }
    }
}
