using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packaging;

[Collection(PackagingTests.Name)]
[Trait(PackagingTests.Trait, PackagingTests.Name)]
public class ConsumerTests(PackedLibrary packed)
{
    [Fact]
    public void Consumer_KnowsThePackageAlone_Runs()
    {
        string app = packed.CopyConsumer("consumer app", alone: true);
        Dictionary<string, string> emptyCache = new() { ["NUGET_PACKAGES"] = Path.Combine(packed.Folder, "consumer packages") };
        DotNet.Run(DotNet.Host, app, ["build", "-c", "Release", "-o", "out", "-m:1"], emptyCache);

        string output = DotNet.Run(DotNet.Host, app, ["exec", "out/Consumer.dll", .. Arguments("consumer broken", out string fault)]);

        output.Should().StartWith(Expected(fault));
    }

    [NativeToolchainFact]
    public void Consumer_CompiledNatively_WarnsOfNothingAndRuns()
    {
        string app = packed.CopyConsumer("native", alone: false);

        // The linker takes no spaces here.
        Dictionary<string, string> environment = new() { ["NUGET_PACKAGES"] = Path.Combine(packed.Folder, "native-packages") };

        // What the machine has already need not be fetched again: the native compiler is large.
        DotNet.Run(
            DotNet.Host,
            app,
            ["publish", "-c", "Release", "-o", "out", "-m:1", "--use-current-runtime", "-p:PublishAot=true", $"-p:RestoreFallbackFolders={packed.GlobalPackages}"],
            environment);

        string output = DotNet.Run(Path.Combine(app, "out", "Consumer"), app, Arguments("native broken", out string fault));

        output.Should().StartWith(Expected(fault));
    }

    private string[] Arguments(string broken, out string fault)
    {
        string folder = Path.Combine(packed.Folder, broken);
        fault = BrokenContent.Write(folder);
        return [Repository.Content, folder];
    }

    private static string Expected(string fault)
    {
        ContentPack pack = ContentPack.Default;
        IEnumerable<string> open = pack.Contacts.For(Nation.Wales).OpenAt(new DateTimeOffset(2026, 12, 1, 14, 0, 0, TimeSpan.Zero))
            .Select(contact => $"open in Wales: {contact.Name}: {contact.Phone?.Display}");
        return string.Join('\n', ["emergency: 999, call 999", .. open, $"fingerprint: {pack.Fingerprint}", $"folder: {pack.Fingerprint}", "in Welsh: Eich dilyn", "localizers: True", $"refused: {fault}"]);
    }
}
