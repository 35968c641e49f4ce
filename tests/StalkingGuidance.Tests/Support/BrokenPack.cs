using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Support;

/// <summary>
/// A pack to break: a copy of the corpus's small valid one, with some of its files put in place of others.
/// Cases with a screening stand on a second base, laid over the first: it has a screening, and the topic and labels without which there is none.
/// </summary>
internal static class BrokenPack
{
    public static string Corpus => Path.Combine(Repository.Tests, "Corpus");

    public static string Base => Path.Combine(Corpus, "base");

    public static string BaseOfScreenings => Path.Combine(Corpus, "base-of-screenings");

    /// <summary>The names of the cases that stand in the corpus folder.</summary>
    public static IEnumerable<string> Cases => Directory.EnumerateDirectories(Corpus)
        .Select(folder => Path.GetFileName(folder)!)
        .Where(name => !name.StartsWith("base", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The diagnostics of a case, one a line, with paths from the pack's folder on.</summary>
    public static string[] Load(string name)
    {
        string folder = Path.Combine(Corpus, name);
        return Load(pack =>
        {
            if (Directory.Exists(Path.Combine(folder, "screenings")))
            {
                pack.CopyFrom(BaseOfScreenings);
            }

            pack.CopyFrom(folder, "expected.txt", "remove.txt");
            string remove = Path.Combine(folder, "remove.txt");
            foreach (string path in File.Exists(remove) ? File.ReadAllLines(remove) : [])
            {
                pack.Delete(path);
            }
        });
    }

    /// <summary>The diagnostics of the small valid pack after it was broken.</summary>
    public static string[] Load(Action<TemporaryFolder> breakIt)
    {
        using TemporaryFolder pack = new();
        pack.CopyFrom(Base);
        breakIt(pack);
        bool loaded = ContentPack.TryLoad(pack.Path, out _, out LoadReport report);
        loaded.Should().Be(report.ErrorCount == 0);
        return Lines(report, pack.Path);
    }

    public static string[] Lines(LoadReport report, string folder)
    {
        string shown = folder.Replace('\\', '/');
        return [.. report.Diagnostics.Select(diagnostic => diagnostic.ToString().Replace(shown + "/", "", StringComparison.Ordinal).Replace(shown, "pack", StringComparison.Ordinal))];
    }
}
