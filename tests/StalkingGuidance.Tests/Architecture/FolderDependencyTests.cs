using System.Text.RegularExpressions;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Architecture;

/// <summary>Reads the using lines of the library's sources: dependencies between its folders point one way.</summary>
public partial class FolderDependencyTests
{
    private static readonly string Library = Path.Combine(Repository.Folder, "src", "StalkingGuidance");

    [Fact]
    public void Folders_Dependencies_FormNoCycle()
    {
        Dictionary<string, HashSet<string>> uses = ReadDependencies();
        List<string> cycle = [];
        HashSet<string> done = [];

        bool found = uses.Keys.Any(folder => Walk(folder, uses, [], done, cycle));

        found.Should().BeFalse("folders must not depend on one another in a circle: {0}", string.Join(" → ", cycle));
        uses.Should().HaveCountGreaterThan(8);
    }

    [Fact]
    public void Packs_IsUsedByNoConcept()
    {
        ReadDependencies().Where(folder => folder.Value.Contains("Packs") && folder.Key != "Hosting").Select(folder => folder.Key)
            .Should().BeEmpty("a concept that knew the pack could not be read without it");
    }

    [Fact]
    public void Hosting_IsUsedByNothing()
    {
        ReadDependencies().Where(folder => folder.Value.Contains("Hosting")).Select(folder => folder.Key)
            .Should().BeEmpty("an app without services must not carry them");
        Sources(Library).Where(file => File.ReadAllText(file).Contains("using Microsoft.Extensions", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Library, file).Split(Path.DirectorySeparatorChar)[0])
            .Should().OnlyContain(folder => folder == "Hosting").And.NotBeEmpty();
    }

    [Fact]
    public void YamlDotNet_IsUsedByTheYamlProjectAlone()
    {
        IEnumerable<string> users = Sources(Path.Combine(Repository.Folder, "src"))
            .Where(file => File.ReadAllText(file).Contains("using YamlDotNet", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/'));

        users.Should().OnlyContain(file => file.StartsWith("src/StalkingGuidance.Yaml/", StringComparison.Ordinal)).And.NotBeEmpty();
    }

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("DateTime.Today")]
    [InlineData("CurrentCulture")]
    public void Library_AmbientTimeAndCulture_AreNotRead(string member)
    {
        IEnumerable<string> readers = new[] { "StalkingGuidance", "StalkingGuidance.Yaml" }
            .SelectMany(project => Sources(Path.Combine(Repository.Folder, "src", project)))
            .Where(file => File.ReadAllText(file).Contains(member, StringComparison.Ordinal));

        readers.Should().BeEmpty("the clock and the language are arguments");
    }

    private static bool Walk(string folder, Dictionary<string, HashSet<string>> uses, List<string> path, HashSet<string> done, List<string> cycle)
    {
        if (path.Contains(folder))
        {
            cycle.AddRange([.. path.SkipWhile(earlier => earlier != folder), folder]);
            return true;
        }

        bool found = !done.Contains(folder) && uses.TryGetValue(folder, out HashSet<string>? next)
            && next.Any(used => Walk(used, uses, [.. path, folder], done, cycle));
        done.Add(folder);
        return found;
    }

    private static Dictionary<string, HashSet<string>> ReadDependencies()
    {
        Dictionary<string, HashSet<string>> uses = [];
        foreach (string file in Sources(Library))
        {
            string folder = Path.GetRelativePath(Library, file).Split(Path.DirectorySeparatorChar)[0];
            HashSet<string> used = uses.TryGetValue(folder, out HashSet<string>? known) ? known : uses[folder] = [];
            foreach (Match match in UsingLine().Matches(File.ReadAllText(file)))
            {
                used.Add(match.Groups["folder"].Value);
            }

            used.Remove(folder);
            used.RemoveWhere(name => !Directory.Exists(Path.Combine(Library, name)));
        }

        return uses;
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [GeneratedRegex(@"^using (?:static )?StalkingGuidance\.(?<folder>\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
