using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Nodes;

/// <summary>A mapping of keys to values, in the order of the file. Keys are unique: the parser refuses a second one.</summary>
public sealed class YamlMapping(YamlEntry[] entries, SourcePosition position) : YamlNode(position)
{
    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override string KindName => "a mapping";

    /// <summary>The entry with a key, or <see langword="null"/>. Mappings in content are short, so this walks the entries.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
