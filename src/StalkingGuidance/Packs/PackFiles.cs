using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Snapshots;

namespace StalkingGuidance.Packs;

/// <summary>The files of a pack by path, through whichever door they came. Immutable and thread-safe.</summary>
internal sealed class PackFiles
{
    private readonly Dictionary<string, YamlNode>? parsed;
    private readonly Snapshot? snapshot;
    private readonly Lazy<string> fingerprint;

    public PackFiles(IReadOnlyList<YamlFile> files)
    {
        parsed = files.ToDictionary(file => file.Path, file => file.Root, StringComparer.Ordinal);
        Paths = [.. files.Select(file => file.Path)];
        fingerprint = new Lazy<string>(() => Convert.ToHexStringLower(ContentFingerprint.Of(files)));
    }

    public PackFiles(Snapshot snapshot)
    {
        this.snapshot = snapshot;
        Paths = snapshot.Paths;
        fingerprint = new Lazy<string>(() => snapshot.Fingerprint);
    }

    /// <summary>All paths, in ordinal order.</summary>
    public IReadOnlyList<string> Paths { get; }

    public string Fingerprint => fingerprint.Value;

    /// <summary>Whether a path is among <see cref="Paths"/>, whatever stands under it.</summary>
    public bool Names(string path)
    {
        foreach (string one in Paths)
        {
            if (string.Equals(one, path, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The fault of a snapshot that names a content file and holds something else under its name.</summary>
    public static ContentException Forged(string path) =>
        new([new Diagnostic(SnapshotCodes.Changed, SourcePosition.WholeFile("snapshot"), $"'{path}' is no content.", "")], 1);

    /// <summary>A file's top node; <see langword="null"/> when the pack has no such file.</summary>
    public YamlNode? Find(string path) => snapshot is null ? parsed!.GetValueOrDefault(path) : snapshot.Find(path);

    /// <summary>Bytes that were worked out at compile time; empty when the pack has none under the path.</summary>
    public ReadOnlyMemory<byte> FindBytes(string path) => snapshot is null ? default : snapshot.FindBytes(path);
}
