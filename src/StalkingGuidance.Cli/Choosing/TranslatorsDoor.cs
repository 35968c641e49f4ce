using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>Opens content for people who work on its translations, which may be missing, out of date or wrong.</summary>
internal static class TranslatorsDoor
{
    /// <summary>The content of a folder or a compiled file; that inside the tool when left out.</summary>
    public static ContentPack Open(string? path) =>
        path is null ? ContentPack.Default : PackDoor.IsSnapshot(path) ? PackDoor.OpenSnapshot(path) : ContentPack.LoadForTranslators(path);

    /// <summary>The content of a folder, whose translations can be written.</summary>
    public static ContentPack OpenFolder(string path) =>
        PackDoor.IsSnapshot(path) ? throw new WrongUseException($"'{path}' is a file. Give the folder that holds pack.yaml.") : ContentPack.LoadForTranslators(path);
}
