using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>Reads a file of words whose keys are free: mappings within mappings, with texts at their ends.</summary>
internal static class PhrasebookReader
{
    private const string Forms = "plural";
    private const string Summary = "Words of a program, with its slots in braces; or a mapping of more of them.";

    public static Phrasebook Read(MappingReader file)
    {
        Dictionary<string, LocalizedText> texts = new(StringComparer.Ordinal);
        Dictionary<string, PluralText> counted = new(StringComparer.Ordinal);
        ReadInto(file, texts, counted);
        return new Phrasebook(texts, counted);
    }

    private static bool ReadInto(MappingReader group, Dictionary<string, LocalizedText> texts, Dictionary<string, PluralText> counted)
    {
        if (group.Source is not { } source)
        {
            group.Localized("any-name", Summary);
            return false;
        }

        foreach (YamlEntry entry in source.Entries)
        {
            string key = entry.Key.Text;
            switch (entry.Value)
            {
                case YamlMapping forms when forms.Find(Forms)?.Value is YamlMapping inner:
                    counted.TryAdd(group.KeyOf(key), group.Plural(key, Summary, SlotsOf(inner)));
                    break;
                case YamlMapping:
                    group.Mapping(key, Summary, more => ReadInto(more, texts, counted));
                    break;
                default:
                    texts.TryAdd(group.KeyOf(key), group.Localized(key, Summary, SlotsOf(entry.Value)));
                    break;
            }
        }

        return true;
    }

    // The program declares its slots, and a test holds them against these; an editor cannot ask it.
    private static HashSet<string> SlotsOf(YamlNode node) => node switch
    {
        YamlScalar text => [.. Placeholders.NamesIn(text.Text).Where(name => !name.Contains(':', StringComparison.Ordinal))],
        YamlMapping forms => [.. forms.Entries.SelectMany(form => SlotsOf(form.Value))],
        _ => [],
    };
}
