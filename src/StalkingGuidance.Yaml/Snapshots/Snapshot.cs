using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Yaml.Snapshots;

/// <summary>
/// A compiled pack. Opening it checks the whole file (shape, length, checksum) and builds nothing;
/// each file inside is decoded when it is asked for. Immutable and thread-safe.
/// </summary>
public sealed class Snapshot
{
    private readonly byte[] bytes;
    private readonly Dictionary<string, SnapshotEntry> entries = new(StringComparer.Ordinal);
    private readonly string[] paths;
    private readonly string?[] strings;
    private readonly int stringOffsets;
    private readonly int stringBytes;
    private readonly string name;

    private Snapshot(byte[] bytes, string name)
    {
        this.bytes = bytes;
        this.name = name;
        int strings = Fixed(SnapshotFormat.StringsPointerOffset);
        int bodies = Fixed(SnapshotFormat.BodiesPointerOffset);
        int count = Fixed(strings);
        this.strings = new string?[count <= bytes.Length / 4 ? count : throw new OverflowException()];
        stringOffsets = strings + 4;
        stringBytes = stringOffsets + (4 * (this.strings.Length + 1));

        SnapshotCursor index = new(bytes, Fixed(SnapshotFormat.IndexPointerOffset));
        paths = new string[index.Count()];
        for (int i = 0; i < paths.Length; i++)
        {
            byte kind = index.Byte();
            string path = index.Text(index.Number());
            entries.Add(path, new SnapshotEntry(kind, bodies + index.Number(), index.Number()));
            paths[i] = path;
        }
    }

    /// <summary>The fingerprint of the content, as lower-case hexadecimal.</summary>
    public string Fingerprint => Convert.ToHexStringLower(bytes, SnapshotFormat.FingerprintOffset, ContentFingerprint.Length);

    /// <summary>The paths of all files inside, content first, each part in ordinal order.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <summary>Opens a snapshot.</summary>
    /// <param name="bytes">The whole file; not to be changed afterwards.</param>
    /// <param name="name">What to call it in diagnostics.</param>
    /// <exception cref="ContentException">The bytes are no snapshot, are incomplete or changed, or have a newer format.</exception>
    public static Snapshot Open(byte[] bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length < SnapshotFormat.HeaderLength || !bytes.AsSpan().StartsWith(SnapshotFormat.Magic))
        {
            bool cutShort = bytes.AsSpan().StartsWith(SnapshotFormat.Magic);
            throw cutShort
                ? Refuse(SnapshotCodes.Truncated, name, "The snapshot ends inside its header.")
                : Refuse(SnapshotCodes.NotASnapshot, name, "The file is not a content snapshot.");
        }

        int format = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(SnapshotFormat.Magic.Length));
        if (format > SnapshotFormat.Version)
        {
            throw Refuse(SnapshotCodes.NewerFormat, name, $"The snapshot has format {format}; this library reads up to {SnapshotFormat.Version}.");
        }

        uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(SnapshotFormat.LengthOffset));
        if (length > bytes.Length)
        {
            throw Refuse(SnapshotCodes.Truncated, name, $"The snapshot has {bytes.Length} of its {length} bytes.");
        }

        uint checksum = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(SnapshotFormat.ChecksumOffset));
        if (format == 0 || length != bytes.Length || checksum != SnapshotFormat.Checksum(bytes.AsSpan(SnapshotFormat.ChecksumFrom)))
        {
            throw Refuse(SnapshotCodes.Changed, name, "The snapshot's checksum does not match its bytes.");
        }

        try
        {
            return new Snapshot(bytes, name);
        }
        catch (Exception damaged) when (damaged is IndexOutOfRangeException or ArgumentException or OverflowException or OutOfMemoryException)
        {
            throw Damaged(name);
        }
    }

    /// <summary>Decodes a content file; <see langword="null"/> when the snapshot has none of this path.</summary>
    /// <exception cref="ContentException">The file inside is damaged although its checksum is right: it was forged.</exception>
    public YamlNode? Find(string path)
    {
        if (!entries.TryGetValue(path, out SnapshotEntry? entry) || entry.Kind != SnapshotFormat.NodeTree)
        {
            return null;
        }

        try
        {
            return SnapshotNodes.Decode(new SnapshotCursor(bytes, entry.Offset), path, this);
        }
        catch (Exception damaged) when (damaged is IndexOutOfRangeException or ArgumentException or OverflowException or OutOfMemoryException)
        {
            throw Damaged(name);
        }
    }

    /// <summary>The bytes worked out at compile time under a path; empty when the snapshot has none.</summary>
    /// <exception cref="ContentException">The snapshot is damaged although its checksum is right: it was forged.</exception>
    public ReadOnlyMemory<byte> FindBytes(string path)
    {
        if (!entries.TryGetValue(path, out SnapshotEntry? entry) || entry.Kind != SnapshotFormat.PlainBytes)
        {
            return default;
        }

        return entry.Offset >= 0 && entry.Length <= bytes.Length - entry.Offset
            ? bytes.AsMemory(entry.Offset, entry.Length)
            : throw Damaged(name);
    }

    /// <summary>A text of the string table. Two threads may decode it at once and get equal strings; either may stay.</summary>
    internal string TextOf(int number)
    {
        if (strings[number] is { } text)
        {
            return text;
        }

        int from = Fixed(stringOffsets + (4 * number));
        int to = Fixed(stringOffsets + (4 * (number + 1)));
        return strings[number] = Encoding.UTF8.GetString(bytes, stringBytes + from, to - from);
    }

    private static ContentException Damaged(string name) =>
        Refuse(SnapshotCodes.Changed, name, "The snapshot's inner structure is damaged.");

    private static ContentException Refuse(DiagnosticCode code, string name, string message) =>
        new(ImmutableArray.Create(new Diagnostic(code, SourcePosition.WholeFile(name), message, "")), 1);

    private int Fixed(int offset) => checked((int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(offset)));
}
