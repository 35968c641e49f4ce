using System.Collections.Immutable;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>The keys that the files of one place may have.</summary>
/// <param name="Path">The place inside the pack; a folder of files ends in a slash.</param>
/// <param name="Keys">The keys of a file, in the order in which they are read.</param>
public sealed record PlaceVocabulary(string Path, ImmutableArray<VocabularyKey> Keys);
