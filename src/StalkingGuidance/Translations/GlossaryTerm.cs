using System.Collections.Immutable;

namespace StalkingGuidance.Translations;

/// <summary>A term that translations must put in one way. Immutable and thread-safe.</summary>
/// <param name="Term">The words of the source language: whole words in any case; a star at the end of a word stands for any ending.</param>
/// <param name="Use">The words of which a translation must use one, as a dictionary has them, with a star for any ending.</param>
/// <param name="Avoid">Words that no translation may use.</param>
/// <param name="Note">Why, for translators; <see langword="null"/> when it goes without saying.</param>
internal sealed record GlossaryTerm(string Term, ImmutableArray<string> Use, ImmutableArray<string> Avoid, string? Note);
