using System.Collections.Immutable;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>What taking in a document comes to.</summary>
/// <param name="Files">The files to write, by their path in the pack: those that say something else than before.</param>
/// <param name="Read">How many texts the document has.</param>
/// <param name="Changed">How many of them are new or say something else than before.</param>
/// <param name="Untranslated">How many have no translation yet.</param>
/// <param name="OutOfDate">How many must be translated anew.</param>
internal sealed record ImportResult(ImmutableArray<FileToWrite> Files, int Read, int Changed, int Untranslated, int OutOfDate);

/// <summary>A file of a pack's folder as it is to be.</summary>
/// <param name="Path">Its path in the pack.</param>
/// <param name="Text">What it says.</param>
internal sealed record FileToWrite(string Path, string Text);
