using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packaging;

[Collection(PackagingTests.Name)]
[Trait(PackagingTests.Trait, PackagingTests.Name)]
public class ContentErrorTests(PackedLibrary packed)
{
    [Fact]
    public void Build_FaultInContent_IsAnErrorAtTheYamlsOwnLine()
    {
        string folder = Path.Combine(packed.Folder, "broken content");
        string fault = BrokenContent.Write(folder);

        string output = DotNet.Run(
            DotNet.Host,
            Repository.Folder,
            ["build", "src/StalkingGuidance", "-c", "Release", "--no-restore", "--artifacts-path", packed.Artifacts, $"-p:ContentFolder={folder}", "-m:1", "-v:q"],
            exitCode: 1);

        // The summary at the end says them once more.
        string[] errors = [.. output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct()];
        errors.Should().HaveCount(2);
        errors[0].Should().StartWith(fault);
        errors[1].Should().Contain(": error : The content does not compile;");
    }
}
