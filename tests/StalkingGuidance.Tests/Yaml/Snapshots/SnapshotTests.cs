using System.Collections.Immutable;
using CsCheck;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Tests.Packs;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Snapshots;

namespace StalkingGuidance.Tests.Yaml.Snapshots;

public class SnapshotTests
{
    private static readonly Dictionary<string, byte[]> Nothing = [];

    [Fact]
    public void Open_AnyTree_ComesBackAsItWas()
    {
        AnyTree.Nodes.Sample(tree => Parsed.Show(Snapshot.Open(Write(new YamlFile("a.yaml", tree)), "s").Find("a.yaml")) == Parsed.Show(tree));
    }

    [Fact]
    public void Open_DeepestTreeAllowed_ComesBack()
    {
        YamlNode tree = Parsed.From(new string('[', 32) + "x" + new string(']', 32)).Root!;

        Parsed.Show(Snapshot.Open(Write(new YamlFile("a.yaml", tree)), "s").Find("a.yaml")).Should().Be(Parsed.Show(tree));
    }

    [Fact]
    public void Write_SameFilesInAnyOrder_SameBytes()
    {
        YamlFile one = File("b.yaml", "b: [1, 2]\n");
        YamlFile other = File("a/a.yaml", "a: x\n");

        Write(one, other).Should().Equal(Write(other, one));
        Snapshot.Open(Write(one, other), "s").Paths.Should().Equal("a/a.yaml", "b.yaml");
    }

    [Fact]
    public void FindBytes_WorkedOutAtCompileTime_ComeBack()
    {
        using MemoryStream target = new();
        SnapshotWriter.Write(target, [File("a.yaml", "a: x\n")], new Dictionary<string, byte[]> { ["search/index"] = [3, 1, 2], ["empty"] = [] });
        Snapshot snapshot = Snapshot.Open(target.ToArray(), "s");

        snapshot.FindBytes("search/index").ToArray().Should().Equal(3, 1, 2);
        snapshot.FindBytes("empty").ToArray().Should().BeEmpty();
        snapshot.FindBytes("a.yaml").ToArray().Should().BeEmpty();
        snapshot.Find("search/index").Should().BeNull();
        snapshot.Find("none.yaml").Should().BeNull();
        snapshot.Paths.Should().Equal("a.yaml", "empty", "search/index");
    }

    [Fact]
    public void Open_FormatZero_IsRefused()
    {
        byte[] bytes = Write(File("a.yaml", "a: x\n"));
        bytes[6] = 0;

        Open(bytes).Should().Contain("SG0023");
    }

    [Fact]
    public void Open_LongerThanItSays_IsRefused()
    {
        Open([.. Write(File("a.yaml", "a: x\n")), 0]).Should().Contain("SG0023");
    }

    /// <summary>Whoever can write the checksum can write anything; then the reader's own care must do.</summary>
    [Fact]
    public void Open_ForgedByteWithItsChecksum_NeverFailsOtherwiseThanByADiagnostic()
    {
        byte[] honest = Write(File("a.yaml", "a: [x, {b: \"c\"}]\n"), File("b.yaml", "- d\n"));
        Gen.Select(Gen.Int[16, honest.Length - 1], Gen.Byte, Gen.Int[16, honest.Length - 1], Gen.Byte).Sample(
            change =>
            {
                byte[] forged = [.. honest];
                forged[change.Item1] = change.Item2;
                forged[change.Item3] = change.Item4;
                GeneratedCases.Reseal(forged);
                try
                {
                    Snapshot snapshot = Snapshot.Open(forged, "s");
                    foreach (string path in snapshot.Paths)
                    {
                        snapshot.Find(path);
                        snapshot.FindBytes(path);
                    }
                }
                catch (ContentException)
                {
                    // Refused: that is what a forgery deserves.
                }
            },
            iter: 20_000);
    }

    [Fact]
    public void Open_ForgedCounts_CostNoMemory()
    {
        byte[] forged = Write(File("a.yaml", "[x]\n"));
        int strings = BitConverter.ToInt32(forged, 52);
        BitConverter.TryWriteBytes(forged.AsSpan(strings), 0x7fff_fff0);
        GeneratedCases.Reseal(forged);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Open(forged).Should().Contain("SG0023");

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000);
    }

    private static string Open(byte[] bytes)
    {
        Action open = () => Snapshot.Open(bytes, "s");
        ImmutableArray<Diagnostic> told = open.Should().Throw<ContentException>().Which.Diagnostics;
        return told.Should().ContainSingle().Which.ToString();
    }

    private static YamlFile File(string path, string yaml) => new(path, Parsed.From(yaml).Root!);

    private static byte[] Write(params YamlFile[] files)
    {
        using MemoryStream target = new();
        SnapshotWriter.Write(target, files, Nothing);
        return target.ToArray();
    }
}
