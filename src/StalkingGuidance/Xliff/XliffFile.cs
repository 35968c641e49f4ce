using System.Collections.Immutable;

namespace StalkingGuidance.Xliff;

/// <summary>The texts of one content file.</summary>
/// <param name="Path">The file's path in the pack.</param>
/// <param name="Units">The texts, in order.</param>
internal sealed record XliffFile(string Path, ImmutableArray<XliffUnit> Units);
