using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>Reads texts and languages, in the words of <see cref="MappingReader"/>.</summary>
internal static class LocalizedReading
{
    public static LocalizedText Localized(this MappingReader reader, string key, string summary, IReadOnlyCollection<string>? slots = null) =>
        Make(reader, key, reader.Prose(key, summary), slots);

    public static LocalizedText? OptionalLocalized(this MappingReader reader, string key, string summary) =>
        reader.OptionalProse(key, summary) is { } text ? Make(reader, key, text, slots: null) : null;

    public static ImmutableArray<LocalizedText> LocalizedList(this MappingReader reader, string key, string summary, bool required = false)
    {
        ImmutableArray<string> texts = reader.ProseList(key, summary, required, text => Placeholders.Check(reader.Context, text.Text, text.Position, []));
        ImmutableArray<LocalizedText>.Builder made = ImmutableArray.CreateBuilder<LocalizedText>(texts.Length);
        for (int i = 0; i < texts.Length; i++)
        {
            made.Add(Text(reader, reader.KeyOf(key) + "." + (i + 1), texts[i]));
        }

        return made.DrainToImmutable();
    }

    /// <summary>A list of languages by tag. Empty when it is left out.</summary>
    public static ImmutableArray<Language> Languages(this MappingReader reader, string key, string summary, bool required = false)
    {
        ImmutableArray<string> tags = reader.Texts(key, summary, required, tag => CheckTag(reader, tag));
        Language[] languages = new Language[tags.Length];
        int found = 0;
        foreach (string tag in tags)
        {
            if (Language.TryParse(tag, out Language language))
            {
                languages[found++] = language;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(found == languages.Length ? languages : languages[..found]);
    }

    /// <summary>Names in other languages, by tag. Empty when it is left out.</summary>
    public static ImmutableArray<NameInLanguage> NamesInLanguages(this MappingReader reader, string key, string summary)
    {
        ImmutableArray<NameInLanguage>.Builder names = ImmutableArray.CreateBuilder<NameInLanguage>();
        foreach (YamlEntry entry in reader.FreeEntries(key, "names by language tag", summary))
        {
            if (!Language.TryParse(entry.Key.Text, out Language language))
            {
                CheckTag(reader, entry.Key);
            }
            else if (entry.Value is YamlScalar { Text.Length: > 0, IsNull: false } name)
            {
                names.Add(new NameInLanguage(language, name.Text));
            }
            else
            {
                reader.ReportAt(ReadingCodes.WrongKind, entry.Value.Position, "Expected a name.", "Write the name in quotes.");
            }
        }

        return names.ToImmutable();
    }

    private static void CheckTag(MappingReader reader, YamlScalar tag)
    {
        if (!Language.TryParse(tag.Text, out _))
        {
            reader.ReportAt(LocalizationCodes.BadLanguage, tag.Position, $"'{tag.Text}' is no language tag.", "Write a BCP 47 tag, such as 'cy'.");
        }
    }

    private static LocalizedText Make(MappingReader reader, string key, string text, IReadOnlyCollection<string>? slots)
    {
        if (reader.Context.Checks)
        {
            Placeholders.Check(reader.Context, text, reader.PositionOf(key), slots ?? []);
        }

        return Text(reader, reader.KeyOf(key), text);
    }

    /// <summary>A text about a number of things: the forms that English has, under a key <c>plural</c>.</summary>
    public static PluralText Plural(this MappingReader reader, string key, string summary, IReadOnlyCollection<string>? slots = null)
    {
        IReadOnlyCollection<string> all = [PluralText.Count, .. slots ?? []];
        ImmutableDictionary<PluralCategory, LocalizedText> forms = reader.Mapping(key, summary, text => text.Mapping("plural", "The forms, by the names of the Unicode CLDR.", form => ReadForms(form, all))) ?? NoForms;
        return new PluralText(reader.KeyOf(key), (reader.Context as ContentContext)?.Home, forms);
    }

    private static readonly ImmutableDictionary<PluralCategory, LocalizedText> NoForms =
        ImmutableDictionary<PluralCategory, LocalizedText>.Empty.Add(PluralCategory.Other, LocalizedText.Fixed("", ""));

    private static ImmutableDictionary<PluralCategory, LocalizedText> ReadForms(MappingReader forms, IReadOnlyCollection<string> slots) =>
        ImmutableDictionary<PluralCategory, LocalizedText>.Empty
            .Add(PluralCategory.One, forms.Localized("one", "For 1.", slots))
            .Add(PluralCategory.Other, forms.Localized("other", "For any other number.", slots));

    // A reader that only tells its vocabulary has no pack, and its texts are never read.
    private static LocalizedText Text(MappingReader reader, string key, string text) =>
        reader.Context is ContentContext context ? context.Text(key, text) : LocalizedText.Of(key, text, home: null);
}
