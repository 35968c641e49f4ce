using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StalkingGuidance.Tests.Packaging;

[Collection(PackagingTests.Name)]
[Trait(PackagingTests.Trait, PackagingTests.Name)]
public class PackageContentsTests(PackedLibrary packed)
{
    [Fact]
    public void Pack_Package_HoldsBothAssembliesAndTheirDocumentation()
    {
        FilesOf(packed.Package).Should().Equal(
            "LICENSE",
            "README.md",
            "lib/net10.0/StalkingGuidance.Yaml.dll",
            "lib/net10.0/StalkingGuidance.Yaml.xml",
            "lib/net10.0/StalkingGuidance.dll",
            "lib/net10.0/StalkingGuidance.xml");
    }

    [Fact]
    public void Pack_Symbols_HoldBothAssemblies()
    {
        FilesOf(packed.Symbols).Should().Equal("lib/net10.0/StalkingGuidance.Yaml.pdb", "lib/net10.0/StalkingGuidance.pdb");
    }

    // YAML, and the localizers that AddStalkingGuidance answers: apps in .NET's own server have the latter already.
    [Fact]
    public void Pack_Dependencies_AreTheTwoThatAreNamed()
    {
        packed.Dependencies().Select(dependency => dependency.Id).Should().Equal("Microsoft.Extensions.Localization", "YamlDotNet");
    }

    [Fact]
    public void Pack_Assembly_EmbedsTheSnapshotAndTheSchema()
    {
        using ZipArchive zip = ZipFile.OpenRead(packed.Package);
        using MemoryStream assembly = new();
        using (Stream entry = zip.GetEntry("lib/net10.0/StalkingGuidance.dll")!.Open())
        {
            entry.CopyTo(assembly);
        }

        assembly.Position = 0;
        using PEReader reader = new(assembly);
        MetadataReader metadata = reader.GetMetadataReader();
        metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name))
            .Should().BeEquivalentTo("StalkingGuidance.content.snapshot", "StalkingGuidance.screening-record.schema.json");
    }

    private static IEnumerable<string> FilesOf(string package)
    {
        using ZipArchive zip = ZipFile.OpenRead(package);

        // The rest is the envelope that every package has.
        return [.. zip.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
                && name is not ("[Content_Types].xml" or "StalkingGuidance.nuspec"))
            .Order(StringComparer.Ordinal)];
    }
}
