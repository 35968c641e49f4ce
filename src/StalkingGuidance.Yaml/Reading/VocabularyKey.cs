using System.Collections.Immutable;

namespace StalkingGuidance.Yaml.Reading;

/// <summary>What a reader knows about one key: told by the reader itself, so that documentation and editors' schemas cannot drift from it.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Type">What it holds: text, id, date, list of mappings …</param>
/// <param name="Required">Whether an item without it is refused.</param>
/// <param name="Summary">One sentence for an editor.</param>
/// <param name="Allowed">The words of a closed list; empty where any value of the type will do.</param>
/// <param name="Keys">The keys of the mapping, or of each mapping in the list; empty for single values.</param>
public sealed record VocabularyKey(
    string Key,
    string Type,
    bool Required,
    string Summary,
    ImmutableArray<string> Allowed,
    ImmutableArray<VocabularyKey> Keys);
