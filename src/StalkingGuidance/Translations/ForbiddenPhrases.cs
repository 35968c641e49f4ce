using System.Collections.Immutable;

namespace StalkingGuidance.Translations;

/// <summary>The phrases of one language that break a rule of <c>never-say.yaml</c>.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Phrases">The phrases: whole words in any case; a star at the end of a word stands for any ending.</param>
internal sealed record ForbiddenPhrases(string Rule, ImmutableArray<string> Phrases);
