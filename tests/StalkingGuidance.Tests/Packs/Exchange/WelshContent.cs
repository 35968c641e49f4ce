using System.Text.RegularExpressions;
using StalkingGuidance.Tests.Cli;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packs.Exchange;

/// <summary>A copy of the shipped content that a test may change, and what was exported of it.</summary>
internal sealed class WelshContent : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WelshContent() => folder.CopyFrom(Repository.Content);

    public string Path => folder.Path;

    public string Document => folder.Path + ".xlf";

    public string Read(string path) => File.ReadAllText(folder.PathOf(path));

    /// <summary>Changes some words of a file, which must be there once.</summary>
    public void Change(string path, string before, string after)
    {
        string text = Read(path);
        Regex.Count(text, Regex.Escape(before)).Should().Be(1, "'{0}' must be in {1} once", before, path);
        folder.Write(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    public void Delete(string path) => folder.Delete(path);

    public void DeleteTranslations(string tag)
    {
        foreach (string file in Directory.GetFiles(folder.PathOf("languages/" + tag), "*", SearchOption.AllDirectories).Where(file => System.IO.Path.GetFileName(file) != "language.yaml"))
        {
            File.Delete(file);
        }
    }

    public CliRun Export(params string[] more) => CliRun.OnPipe(["translations", "export", "--content", Path, "-o", Document, .. more]);

    public CliRun Import(params string[] more) => CliRun.OnPipe(["translations", "import", Document, "--content", Path, .. more]);

    public CliRun Status(params string[] more) => CliRun.OnPipe(["translations", "status", "--content", Path, .. more]);

    /// <summary>Does a translator's work on the exported file.</summary>
    public void Edit(string before, string after)
    {
        string text = File.ReadAllText(Document);
        text.Contains(before, StringComparison.Ordinal).Should().BeTrue("'{0}' is there", before);
        File.WriteAllText(Document, text.Replace(before, after, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        folder.Dispose();
        File.Delete(Document);
    }
}
