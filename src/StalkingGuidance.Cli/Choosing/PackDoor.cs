using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>Opens packs by path: a content folder, or a file that 'compile' wrote.</summary>
internal static class PackDoor
{
    private const string Manifest = "pack.yaml";
    private const string NameInDiagnostics = "snapshot";

    /// <summary>A pack that is whole and valid.</summary>
    /// <exception cref="ContentException">It is not.</exception>
    public static ContentPack Open(string path) =>
        IsSnapshot(path) ? OpenSnapshot(path) : ContentPack.Load(path);

    /// <summary>Whether a path is a file to be read as a snapshot; false for a folder.</summary>
    /// <exception cref="WrongUseException">It is neither, or only a part of a content folder.</exception>
    public static bool IsSnapshot(string path)
    {
        bool isFile = File.Exists(path);
        if (!isFile && !Directory.Exists(path))
        {
            throw new WrongUseException($"There is no folder or file '{path}'.");
        }

        bool isYaml = isFile && Path.GetExtension(path) is ".yaml" or ".yml";
        if (isFile ? isYaml : !File.Exists(Path.Combine(path, Manifest)))
        {
            ThrowIfInsidePack(path, isYaml);
        }

        return isFile;
    }

    /// <summary>A snapshot, read to its end.</summary>
    public static ContentPack OpenSnapshot(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            ContentPack pack = ContentPack.Read(file);
            pack.Verify();
            return pack;
        }
        catch (ContentException faulty)
        {
            // The library knows a stream, not a file; an editor wants the file's name.
            ImmutableArray<Diagnostic> named = [.. faulty.Diagnostics.Select(diagnostic => diagnostic with { Position = Named(diagnostic.Position, path) })];
            throw new ContentException(named, faulty.TotalCount);
        }
    }

    private static SourcePosition Named(SourcePosition position, string path) => position.File.StartsWith(NameInDiagnostics, StringComparison.Ordinal)
        ? position with { File = path + position.File[NameInDiagnostics.Length..] }
        : position;

    // A whole pack is checked or nothing: half of one has references that lead nowhere. A single file is what editors try first.
    private static void ThrowIfInsidePack(string path, bool isYaml)
    {
        string? folder = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path));
        while (folder is not null)
        {
            if (File.Exists(Path.Combine(folder, Manifest)))
            {
                string whole = folder.Length == 0 ? "." : folder;
                throw new WrongUseException($"'{path}' is a part of a content folder, which is read as a whole. Did you mean '{whole}'?");
            }

            folder = folder.Length == 0 ? null : Path.GetDirectoryName(folder);
        }

        if (isYaml)
        {
            throw new WrongUseException($"'{path}' is one YAML file. Give the folder that holds {Manifest}.");
        }
    }
}
