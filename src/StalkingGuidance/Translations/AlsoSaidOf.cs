using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Translations;

/// <summary>What people type in one language when they look for an item.</summary>
/// <param name="Item">The item's key, such as <c>topics.keep-a-record</c>.</param>
/// <param name="Words">Their words.</param>
/// <param name="Position">Where they stand.</param>
internal sealed record AlsoSaidOf(string Item, ImmutableArray<string> Words, SourcePosition Position);
