using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>Reads a content folder's files into nodes.</summary>
internal static class PackFolder
{
    private const int MostFiles = 2000;

    /// <summary>The files that parse, in ordinal order of their paths. What is wrong with the others is reported.</summary>
    public static List<YamlFile> Read(string folder, ReadingContext context)
    {
        string shown = folder.Replace('\\', '/').TrimEnd('/');
        if (!Directory.Exists(folder))
        {
            context.Diagnostics.Add(PackCodes.MissingFolder, SourcePosition.WholeFile(shown), "There is no such folder.", "Give the folder that holds pack.yaml.");
            return [];
        }

        List<YamlFile> files = [];
        List<string> paths;
        try
        {
            paths = FindFiles(folder);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // A folder that is skipped without a word would be content lost without a word.
            context.Diagnostics.Add(YamlCodes.Unreadable, SourcePosition.WholeFile(shown), "The folder, or one inside it, cannot be read.", "Check that you may read all of it.");
            return files;
        }

        if (paths.Count > MostFiles)
        {
            context.Diagnostics.Add(PackCodes.TooManyFiles, SourcePosition.WholeFile(shown), $"The folder has more than {MostFiles} files.", "Is this a content folder?");
            return files;
        }

        foreach (string path in paths)
        {
            ReadOne(folder, shown, path, context, files);
        }

        RequireFiles(shown, paths, context);
        return files;
    }

    /// <summary>The fault of a pack without a file that it needs.</summary>
    public static Diagnostic Missing(string pack, string path) =>
        new(PackCodes.MissingFile, SourcePosition.WholeFile(pack), $"'{path}' is missing.", "A pack cannot do without it.");

    /// <summary>Notes that ids of a place may exist although nobody could read them.</summary>
    public static void MarkIncomplete(PackPlace? place, ReadingContext context)
    {
        foreach (string kind in place?.Kinds ?? [])
        {
            context.MarkIncomplete(kind);
        }
    }

    private static List<string> FindFiles(string folder)
    {
        List<string> paths = [];
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            bool hidden = path[0] == '.' || path.Contains("/.", StringComparison.Ordinal);
            if (!hidden)
            {
                paths.Add(path);
            }

            if (paths.Count > MostFiles)
            {
                break;
            }
        }

        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    private static void ReadOne(string folder, string shown, string path, ReadingContext context, List<YamlFile> files)
    {
        string name = $"{shown}/{path}";
        PackPlace? place = PackLayout.PlaceOf(path);
        if (place is null)
        {
            context.Diagnostics.Add(PackCodes.UnexpectedFile, SourcePosition.WholeFile(name), "No kind of content stands here.", HintFor(path));
            return;
        }

        YamlNode? root = null;
        try
        {
            using FileStream stream = File.OpenRead(Path.Combine(folder, path));
            root = YamlParser.Parse(stream, name, context.Diagnostics);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            context.Diagnostics.Add(YamlCodes.Unreadable, SourcePosition.WholeFile(name), "The file cannot be read.", "Check that it exists and that you may read it.");
        }

        if (root is not null)
        {
            files.Add(new YamlFile(path, root));
            return;
        }

        MarkIncomplete(place, context);
    }

    private static string HintFor(string path)
    {
        string renamed = Path.ChangeExtension(path, ".yaml");
        if (renamed != path && PackLayout.PlaceOf(renamed) is not null)
        {
            return $"Content files end in '.yaml': rename it to '{renamed}', or delete it.";
        }

        if (path.StartsWith(PackLayout.Languages, StringComparison.Ordinal))
        {
            return $"A language has a folder of its tag, with '{PackLayout.LanguageFile}' in it and files that mirror those of the pack, as '{PackLayout.Translations}'.";
        }

        foreach (PackPlace place in PackLayout.Places)
        {
            if (place.Nested && path.StartsWith(place.Path, StringComparison.Ordinal))
            {
                return $"The files of '{place.Path}' stand in a folder each, as '{place.Path}<id>/<version>.yaml'.";
            }

            if (place.IsFolder && path.StartsWith(place.Path, StringComparison.Ordinal))
            {
                return $"The files of '{place.Path}' stand in the folder itself and end in '.yaml'.";
            }
        }

        string folder = path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)];
        if (NearestName.Of(folder, PackLayout.Places.Where(place => place.IsFolder).Select(place => place.Path)) is { } meant)
        {
            return $"Did you mean the folder '{meant}'?";
        }

        IEnumerable<string> places = PackLayout.Places.Select(known => known.Path == PackLayout.Languages ? PackLayout.LanguageSheet : known.Nested ? known.Path + "<id>/<version>.yaml" : known.IsFolder ? known.Path + "<id>.yaml" : known.Path);
        return NearestName.Of(path, places) is { } nearest ? $"Did you mean '{nearest}'?" : $"Places: {string.Join(", ", places)}.";
    }

    private static void RequireFiles(string shown, List<string> paths, ReadingContext context)
    {
        foreach (PackPlace place in PackLayout.Places.Where(place => place.Required))
        {
            if (paths.Exists(path => PackLayout.PlaceOf(path) == place))
            {
                continue;
            }

            Diagnostic missing = Missing(shown, place.Path);
            context.Diagnostics.Add(missing.Code, missing.Position, missing.Message, missing.Hint);
            MarkIncomplete(place, context);
        }
    }
}
