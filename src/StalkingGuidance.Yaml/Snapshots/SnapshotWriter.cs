using System.Buffers.Binary;
using System.Text;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Yaml.Snapshots;

/// <summary>Writes files that were read, and bytes worked out from them, as one compact snapshot. The same input gives the same bytes.</summary>
public sealed class SnapshotWriter
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> strings = [];
    private readonly List<(byte Kind, string Path, byte[] Body)> entries = [];

    private SnapshotWriter()
    {
    }

    /// <summary>Writes a snapshot.</summary>
    /// <param name="target">Takes the bytes.</param>
    /// <param name="files">The content, in any order.</param>
    /// <param name="workedOut">What was worked out from the content at compile time (such as the search index), by path.</param>
    public static void Write(Stream target, IReadOnlyCollection<YamlFile> files, IReadOnlyDictionary<string, byte[]> workedOut)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(workedOut);
        SnapshotWriter writer = new();
        foreach (YamlFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            using MemoryStream body = new();
            writer.WriteNode(body, file.Root);
            writer.entries.Add((SnapshotFormat.NodeTree, file.Path, body.ToArray()));
        }

        foreach ((string path, byte[] bytes) in workedOut.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.entries.Add((SnapshotFormat.PlainBytes, path, bytes));
        }

        target.Write(writer.Assemble(ContentFingerprint.Of(files)));
    }

    private byte[] Assemble(byte[] fingerprint)
    {
        using MemoryStream file = new();
        file.Write(new byte[SnapshotFormat.HeaderLength]);

        int index = (int)file.Position;
        WriteNumber(file, entries.Count);
        int offset = 0;
        foreach ((byte kind, string path, byte[] body) in entries)
        {
            file.WriteByte(kind);
            byte[] name = Encoding.UTF8.GetBytes(path);
            WriteNumber(file, name.Length);
            file.Write(name);
            WriteNumber(file, offset);
            WriteNumber(file, body.Length);
            offset += body.Length;
        }

        int stringTable = (int)file.Position;
        WriteStrings(file);

        int bodies = (int)file.Position;
        foreach ((_, _, byte[] body) in entries)
        {
            file.Write(body);
        }

        byte[] bytes = file.ToArray();
        SnapshotFormat.Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(SnapshotFormat.Magic.Length), SnapshotFormat.Version);
        WriteFixed(bytes, SnapshotFormat.LengthOffset, bytes.Length);
        fingerprint.CopyTo(bytes, SnapshotFormat.FingerprintOffset);
        WriteFixed(bytes, SnapshotFormat.IndexPointerOffset, index);
        WriteFixed(bytes, SnapshotFormat.StringsPointerOffset, stringTable);
        WriteFixed(bytes, SnapshotFormat.BodiesPointerOffset, bodies);
        uint checksum = SnapshotFormat.Checksum(bytes.AsSpan(SnapshotFormat.ChecksumFrom));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(SnapshotFormat.ChecksumOffset), checksum);
        return bytes;
    }

    private static void WriteFixed(byte[] bytes, int offset, int value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), (uint)value);

    private static void WriteNumber(Stream target, int value)
    {
        uint left = (uint)value;
        while (left > 0x7f)
        {
            target.WriteByte((byte)(left | 0x80));
            left >>= 7;
        }

        target.WriteByte((byte)left);
    }

    private void WriteStrings(MemoryStream file)
    {
        Span<byte> four = stackalloc byte[4];
        List<byte[]> encoded = strings.ConvertAll(Encoding.UTF8.GetBytes);
        WriteFour(file, four, encoded.Count);
        int offset = 0;
        WriteFour(file, four, offset);
        foreach (byte[] text in encoded)
        {
            offset += text.Length;
            WriteFour(file, four, offset);
        }

        foreach (byte[] text in encoded)
        {
            file.Write(text);
        }
    }

    private static void WriteFour(MemoryStream file, Span<byte> four, int value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(four, (uint)value);
        file.Write(four);
    }

    private void WriteNode(Stream body, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                body.WriteByte(scalar.Quoted ? SnapshotFormat.QuotedScalar : SnapshotFormat.PlainScalar);
                WritePosition(body, node);
                WriteNumber(body, NumberOf(scalar.Text));
                break;
            case YamlSequence list:
                body.WriteByte(SnapshotFormat.Sequence);
                WritePosition(body, node);
                WriteNumber(body, list.Items.Count);
                foreach (YamlNode item in list.Items)
                {
                    WriteNode(body, item);
                }

                break;
            case YamlMapping mapping:
                body.WriteByte(SnapshotFormat.Mapping);
                WritePosition(body, node);
                WriteNumber(body, mapping.Entries.Count);
                foreach (YamlEntry entry in mapping.Entries)
                {
                    WriteNode(body, entry.Key);
                    WriteNode(body, entry.Value);
                }

                break;
        }
    }

    private static void WritePosition(Stream body, YamlNode node)
    {
        WriteNumber(body, node.Position.Line);
        WriteNumber(body, node.Position.Column);
    }

    private int NumberOf(string text)
    {
        if (!numbers.TryGetValue(text, out int number))
        {
            number = strings.Count;
            strings.Add(text);
            numbers.Add(text, number);
        }

        return number;
    }
}
