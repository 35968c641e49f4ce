namespace StalkingGuidance.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("stalking-guidance-").FullName;

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        string file = Prepare(path);
        File.WriteAllBytes(file, bytes);
    }

    public void CopyFrom(string folder, params string[] except)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string path = System.IO.Path.GetRelativePath(folder, file);
            if (!except.Contains(path))
            {
                File.Copy(file, Prepare(path), overwrite: true);
            }
        }
    }

    public void Delete(string path) => File.Delete(System.IO.Path.Combine(Path, path));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Prepare(string path)
    {
        string file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        return file;
    }
}
