using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;
using StalkingGuidance.Xliff;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>The few words that begin a new language: what its <c>language.yaml</c> says, as units.</summary>
internal static class LanguageSheet
{
    public const string Name = "language.name";
    public const string Draft = "language.draft-in-words";
    public const string Covers = "language.covers-in-words";

    /// <summary>The units, as a file of their own.</summary>
    public static XliffFile ToTranslate(ContentPack pack) => new(PackLayout.LanguageFile,
    [
        Unit(Name, pack.Manifest.LanguageName, "What the language calls itself, as it stands on a link that changes the language. No translation of the word 'English'."),
        Unit(Draft, "Draft: nobody qualified has reviewed this translation yet.", "Readers see it beside each text until a qualified translator has read it."),
        Unit(Covers, "Only a part of this guide has been translated so far.", "Readers see it where only a part is translated."),
    ]);

    /// <summary>Whether a unit is one of these.</summary>
    public static bool Has(XliffUnit unit) => unit.Key is Name or Draft or Covers;

    /// <summary>The language that the units begin; <see langword="null"/> where nobody said what it is called.</summary>
    public static ContentLanguage? Read(Language tag, IEnumerable<XliffUnit> units, ImmutableArray<string> covers)
    {
        Dictionary<string, string?> words = units.Where(Has).ToDictionary(unit => unit.Key, unit => unit.TargetText, StringComparer.Ordinal);
        return words.GetValueOrDefault(Name) is not { } name ? null : new ContentLanguage
        {
            Language = tag,
            Name = name,
            Covers = covers,
            CoversInWords = covers.IsEmpty ? null : words.GetValueOrDefault(Covers),
            DraftInWords = words.GetValueOrDefault(Draft),
        };
    }

    /// <summary>The file of a new language.</summary>
    public static string Write(ContentLanguage language)
    {
        StringBuilder yaml = new();
        yaml.Append(CultureInfo.InvariantCulture, $"# What the language is, and what its translations are held against: see CONTRIBUTING.md for 'glossary', 'notes' and 'foreign-words'.\n");
        yaml.Append(CultureInfo.InvariantCulture, $"language: {language.Language}\nname: {TranslationFileWriter.Quoted(language.Name)}\n");
        if (!language.Covers.IsEmpty)
        {
            yaml.Append("covers:\n").AppendJoin("", language.Covers.Select(beginning => $"  - {TranslationFileWriter.Quoted(beginning)}\n"));
        }

        if (language.CoversInWords is { } covers)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"covers-in-words: {TranslationFileWriter.Quoted(covers)}\n");
        }

        if (language.DraftInWords is { } draft)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"draft-in-words: {TranslationFileWriter.Quoted(draft)}\n");
        }

        return yaml.ToString();
    }

    private static XliffUnit Unit(string key, string source, string note) => new()
    {
        Key = key,
        Source = [new XliffWords(source)],
        Target = null,
        State = XliffState.Initial,
        Notes = [new XliffNote("about", note)],
    };
}
