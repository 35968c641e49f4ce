using System.Text;

namespace StalkingGuidance.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("stalking-guidance-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string file = Prepare(name);
        File.WriteAllBytes(file, bytes);
        return file;
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

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public void Delete(string name) => File.Delete(PathOf(name));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Prepare(string name)
    {
        string file = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        return file;
    }
}
