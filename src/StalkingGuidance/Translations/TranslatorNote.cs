using System.Collections.Immutable;

namespace StalkingGuidance.Translations;

/// <summary>What translators into a language are told of some of its texts. Immutable and thread-safe.</summary>
/// <param name="Keys">How the keys of the texts begin; empty for all texts.</param>
/// <param name="Note">What they are told.</param>
internal sealed record TranslatorNote(ImmutableArray<string> Keys, string Note);
