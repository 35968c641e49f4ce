using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packaging;

/// <summary>
/// The library packed as for a release, from the sources alone: what it builds stands in a temporary folder.
/// Beside it a feed with the package and all that it depends on, so that a stranger's app restores without any network.
/// </summary>
public sealed class PackedLibrary : IDisposable
{
    /// <summary>Packs the library.</summary>
    public PackedLibrary()
    {
        Folder = Directory.CreateTempSubdirectory("stalking-guidance-").FullName;
        Feed = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;
        DotNet.Run(DotNet.Host, Repository.Folder, ["pack", "src/StalkingGuidance", "-c", "Release", "-o", Feed, "--artifacts-path", Artifacts, "-m:1"]);
        Package = Directory.GetFiles(Feed, "StalkingGuidance.*.nupkg").Single();
        Symbols = Directory.GetFiles(Feed, "StalkingGuidance.*.snupkg").Single();
        GlobalPackages = FindGlobalPackages();
        foreach ((string id, string version) in Restored())
        {
            string name = $"{id}.{version}.nupkg".ToLowerInvariant();
            File.Copy(Path.Combine(GlobalPackages, id.ToLowerInvariant(), version, name), Path.Combine(Feed, name));
        }
    }

    /// <summary>Holds everything; deleted at the end.</summary>
    public string Folder { get; }

    /// <summary>The folder that serves as a package source.</summary>
    public string Feed { get; }

    /// <summary>Where the library was built. The name has spaces, as folders of users have.</summary>
    public string Artifacts => Path.Combine(Folder, "what was built");

    /// <summary>The package.</summary>
    public string Package { get; }

    /// <summary>Its symbols.</summary>
    public string Symbols { get; }

    /// <summary>Where this machine keeps the packages that it restored.</summary>
    public string GlobalPackages { get; }

    /// <summary>The packages that the package asks for.</summary>
    public (string Id, string Version)[] Dependencies()
    {
        using ZipArchive zip = ZipFile.OpenRead(Package);
        using Stream nuspec = zip.GetEntry("StalkingGuidance.nuspec")!.Open();
        return [.. XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (element.Attribute("id")!.Value, element.Attribute("version")!.Value))];
    }

    /// <summary>The stranger's app in a folder of its own, with the feed as a source.</summary>
    /// <param name="name">The folder's name.</param>
    /// <param name="alone">Whether the feed is the only source.</param>
    public string CopyConsumer(string name, bool alone)
    {
        string copy = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        foreach (string file in new[] { "Consumer.csproj", "Program.cs" })
        {
            File.Copy(Path.Combine(Repository.Folder, "tests", "consumer", file), Path.Combine(copy, file));
        }

        XElement sources = new("packageSources", alone ? new XElement("clear") : null, new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", Feed)));
        new XDocument(new XElement("configuration", sources)).Save(Path.Combine(copy, "nuget.config"));
        return copy;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The packages that the package asks for, those that they ask for, and so on: what its own build restored.</summary>
    private IEnumerable<(string Id, string Version)> Restored()
    {
        using JsonDocument assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Artifacts, "obj", "StalkingGuidance", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/'))
            .Select(parts => (parts[0], parts[1]))];
    }

    private static string FindGlobalPackages()
    {
        const string Label = "global-packages: ";
        string told = DotNet.Run(DotNet.Host, Repository.Folder, ["nuget", "locals", "global-packages", "--list"]);
        return told.Split('\n').Single(line => line.StartsWith(Label, StringComparison.Ordinal))[Label.Length..].Trim();
    }
}
