using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packs;

/// <summary>Cases of the corpus whose bytes Git or an editor would change, or that would be too large to keep.</summary>
public class GeneratedCases
{
    private const string Emergency = "contacts/police-emergency.yaml";

    /// <summary>The codes that are shown here and not in the corpus folder.</summary>
    public static IEnumerable<string> Codes =>
        ["SG0001", "SG0003", "SG0005", "SG0006", "SG0021", "SG0022", "SG0023", "SG0024", "SG0025", "SG0203", "SG0204"];

    [Fact]
    public void Load_FileThatAnotherProgramHolds_SG0001()
    {
        using TemporaryFolder pack = new();
        pack.CopyFrom(BrokenPack.Base);
        using FileStream held = new(Path.Combine(pack.Path, "calendar.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ContentPack.TryLoad(pack.Path, out _, out LoadReport report).Should().BeFalse();

        BrokenPack.Lines(report, pack.Path).Should().Equal("calendar.yaml: error SG0001: The file cannot be read. Check that it exists and that you may read it.");
    }

    [Fact]
    public void Load_FileOfMoreThanAMegabyte_SG0003()
    {
        BrokenPack.Load(pack => pack.Write("calendar.yaml", new byte[(1024 * 1024) + 1])).Should().Equal(
            "calendar.yaml: error SG0003: The file is larger than 1048576 bytes. Split it into several files.");
    }

    [Fact]
    public void Load_TooManyNodes_SG0005()
    {
        BrokenPack.Load(pack => pack.Write("calendar.yaml", "calendar:\n" + string.Concat(Enumerable.Repeat("  - a\n", 100_000)))).Should().Equal(
            "calendar.yaml(99999,5): error SG0005: The file has more than 100000 keys and values. Split the file.");
    }

    [Fact]
    public void Load_OldEncoding_SG0006()
    {
        BrokenPack.Load(pack => pack.Write(Emergency, Encoding.Latin1.GetBytes("id: police-emergency\nname: \"Café\"\n"))).Should().Equal(
            "contacts/police-emergency.yaml(2,11): error SG0006: The bytes here are not UTF-8. Save the file as UTF-8.");
    }

    [Fact]
    public void Load_Nul_SG0008()
    {
        BrokenPack.Load(pack => pack.Write(Emergency, "id: police-emergency\nname: \"9\09\"\n")).Should().Equal(
            "contacts/police-emergency.yaml(2,9): error SG0008: The control character U+0000 stands here. Delete it.");
    }

    [Fact]
    public void Read_OtherFile_SG0021()
    {
        Refusal(Encoding.UTF8.GetBytes("id: a content pack, but not a compiled one, which is what is asked for\n")).Should().Equal(
            "snapshot: error SG0021: The file is not a content snapshot.");
    }

    [Fact]
    public void Read_BrokenOffCopy_SG0022()
    {
        byte[] snapshot = Compiled();

        Refusal(snapshot[..^1]).Should().Equal($"snapshot: error SG0022: The snapshot has {snapshot.Length - 1} of its {snapshot.Length} bytes.");
        Refusal(snapshot[..20]).Should().Equal("snapshot: error SG0022: The snapshot ends inside its header.");
    }

    [Fact]
    public void Read_ChangedByte_SG0023()
    {
        byte[] snapshot = Compiled();
        snapshot[^1] ^= 1;

        Refusal(snapshot).Should().Equal("snapshot: error SG0023: The snapshot's checksum does not match its bytes.");
    }

    [Fact]
    public void Read_NewerFormat_SG0024()
    {
        byte[] snapshot = Compiled();
        snapshot[6] = 2;

        Refusal(snapshot).Should().Equal("snapshot: error SG0024: The snapshot has format 2; this library reads up to 1.");
    }

    [Fact]
    public void Verify_ForgedFingerprint_SG0025()
    {
        byte[] snapshot = Compiled();
        string honest = ContentPack.Read(new MemoryStream(snapshot)).Fingerprint;
        snapshot[16] ^= 0xff;
        Reseal(snapshot);

        ContentPack forged = ContentPack.Read(new MemoryStream(snapshot));
        Action verify = forged.Verify;

        verify.Should().Throw<ContentException>().Which.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(
            $"snapshot: error SG0025: The snapshot names the fingerprint {forged.Fingerprint}; its content has {honest}.");
    }

    [Fact]
    public void Load_NoFolder_SG0203()
    {
        ContentPack.TryLoad("no/such/folder/", out _, out LoadReport report).Should().BeFalse();

        report.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be(
            "no/such/folder: error SG0203: There is no such folder. Give the folder that holds pack.yaml.");
    }

    [Fact]
    public void Load_FolderOfSomethingElse_SG0204()
    {
        BrokenPack.Load(pack =>
        {
            for (int i = 0; i < 2000; i++)
            {
                pack.Write($"photos/{i}.txt", "");
            }
        }).Should().Equal("pack: error SG0204: The folder has more than 2000 files. Is this a content folder?");
    }

    /// <summary>The small valid pack of the corpus as a snapshot.</summary>
    internal static byte[] Compiled()
    {
        using MemoryStream snapshot = new();
        ContentPack.Compile(BrokenPack.Base, snapshot);
        return snapshot.ToArray();
    }

    /// <summary>Writes the checksum that belongs to changed bytes, as a forger would.</summary>
    internal static void Reseal(byte[] snapshot)
    {
        uint checksum = uint.MaxValue;
        foreach (byte one in snapshot.AsSpan(12))
        {
            checksum = BitOperations.Crc32C(checksum, one);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(snapshot.AsSpan(8), ~checksum);
    }

    private static string[] Refusal(byte[] snapshot)
    {
        Action read = () => ContentPack.Read(new MemoryStream(snapshot));
        return [.. read.Should().Throw<ContentException>().Which.Diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
