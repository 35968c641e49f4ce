namespace StalkingGuidance.Packs;

/// <summary>A file, or a folder of files, in a pack.</summary>
/// <param name="Path">The path inside the pack; a folder ends in a slash.</param>
/// <param name="Required">Whether a pack without it is refused.</param>
/// <param name="Kinds">The kinds of id that are declared there.</param>
/// <param name="Nested">Whether the folder holds folders, one an item, with the item's files in them.</param>
internal sealed record PackPlace(string Path, bool Required, IReadOnlyList<string> Kinds, bool Nested = false)
{
    public bool IsFolder => Path.EndsWith('/');
}
