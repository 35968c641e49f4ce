namespace StalkingGuidance.Cli.Output;

/// <summary>Writes files that another program may be reading: each is there whole, as it was or as it is to be.</summary>
internal static class WholeFiles
{
    private const string Ending = ".unfinished";

    /// <summary>Writes all of them beside their places first, so that none changes where one cannot be written.</summary>
    /// <exception cref="WrongUseException">A folder stands where a file is to be.</exception>
    public static void Write(IReadOnlyCollection<(string Path, byte[] Bytes)> files)
    {
        if (files.FirstOrDefault(file => Directory.Exists(file.Path)) is { Path: { } folder })
        {
            throw new WrongUseException($"'{folder}' is a folder. Name the file to write.");
        }

        try
        {
            foreach ((string path, byte[] bytes) in files)
            {
                if (Path.GetDirectoryName(path) is { Length: > 0 } folderOfFile)
                {
                    Directory.CreateDirectory(folderOfFile);
                }

                File.WriteAllBytes(path + Ending, bytes);
            }

            foreach ((string path, _) in files)
            {
                File.Move(path + Ending, path, overwrite: true);
            }
        }
        catch
        {
            foreach ((string path, _) in files)
            {
                File.Delete(path + Ending);
            }

            throw;
        }
    }
}
