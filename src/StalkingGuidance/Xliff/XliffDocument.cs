using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Xliff;

/// <summary>What is sent to a translator and comes back. Immutable and thread-safe.</summary>
/// <param name="Source">The language that is translated.</param>
/// <param name="Target">The language that it is translated into.</param>
/// <param name="Files">The texts, by the file that they stand in.</param>
internal sealed record XliffDocument(Language Source, Language Target, ImmutableArray<XliffFile> Files)
{
    /// <summary>All texts, in order.</summary>
    public IEnumerable<XliffUnit> Units => Files.SelectMany(file => file.Units);
}
