using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Packs;

/// <summary>A text of a pack with the item that it belongs to, and so with where it comes from. Immutable and thread-safe.</summary>
/// <param name="Text">The text.</param>
/// <param name="Item">The item, with its sources and the date on which it was last checked.</param>
public sealed record Statement(LocalizedText Text, IVerified Item);
