using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Parsing;

namespace StalkingGuidance.Yaml.Snapshots;

/// <summary>Decodes a node tree.</summary>
internal static class SnapshotNodes
{
    public static YamlNode Decode(SnapshotCursor cursor, string path, Snapshot snapshot, int depth = 0)
    {
        if (depth > YamlLimits.Depth)
        {
            throw new ArgumentException("Nested too deeply.", nameof(depth));
        }

        byte kind = cursor.Byte();
        SourcePosition position = new(path, cursor.Number(), cursor.Number());
        switch (kind)
        {
            case SnapshotFormat.Sequence:
                YamlNode[] items = new YamlNode[cursor.Count()];
                for (int i = 0; i < items.Length; i++)
                {
                    items[i] = Decode(cursor, path, snapshot, depth + 1);
                }

                return new YamlSequence(items, position);
            case SnapshotFormat.Mapping:
                YamlEntry[] entries = new YamlEntry[cursor.Count()];
                for (int i = 0; i < entries.Length; i++)
                {
                    YamlScalar key = Decode(cursor, path, snapshot, depth + 1) as YamlScalar
                        ?? throw new ArgumentException("A key is no text.", nameof(cursor));
                    entries[i] = new YamlEntry(key, Decode(cursor, path, snapshot, depth + 1));
                }

                return new YamlMapping(entries, position);
            case SnapshotFormat.PlainScalar or SnapshotFormat.QuotedScalar:
                return new YamlScalar(snapshot.TextOf(cursor.Number()), kind == SnapshotFormat.QuotedScalar, position);
            default:
                throw new ArgumentException("No such kind of node.", nameof(cursor));
        }
    }
}
