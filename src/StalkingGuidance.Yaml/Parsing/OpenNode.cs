using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Yaml.Parsing;

/// <summary>A list or mapping whose end has not come yet.</summary>
/// <param name="isMapping">Whether it is a mapping.</param>
/// <param name="isFlow">Whether it stands in brackets of its own.</param>
/// <param name="position">Where it begins; <see langword="null"/> when that is where its first key will stand.</param>
internal sealed class OpenNode(bool isMapping, bool isFlow, SourcePosition? position)
{
    // Stands for a key that was refused; the value that follows it is dropped.
    private static readonly YamlScalar Refused = new("", quoted: true, default);

    private readonly List<YamlNode> items = [];
    private readonly Dictionary<string, YamlEntry> entries = new(StringComparer.Ordinal);
    private readonly List<YamlEntry> order = [];
    private YamlScalar? pendingKey;

    public bool ExpectsKey => isMapping && pendingKey is null;

    public bool IsFlow => isFlow;

    public SourcePosition Position => position ?? default;

    public YamlScalar? LastKey { get; private set; }

    /// <summary>Adds a key, value or item. Gives the first entry when this one repeats its key; the repetition is then dropped.</summary>
    public YamlEntry? Add(YamlNode node)
    {
        position ??= node.Position;
        if (!isMapping)
        {
            items.Add(node);
            return null;
        }

        if (pendingKey is null)
        {
            pendingKey = LastKey = (YamlScalar)node;
            return null;
        }

        if (ReferenceEquals(pendingKey, Refused))
        {
            pendingKey = null;
            return null;
        }

        if (pendingKey is { Text: "", Quoted: false } && pendingKey.Position < node.Position)
        {
            // Nothing in front of the colon: the parser places that after the entry before, where nobody would look for it.
            pendingKey = LastKey = new YamlScalar("", quoted: false, node.Position);
        }

        YamlEntry entry = new(pendingKey, node);
        pendingKey = null;
        if (!entries.TryAdd(entry.Key.Text, entry))
        {
            return entries[entry.Key.Text];
        }

        order.Add(entry);
        return null;
    }

    /// <summary>Takes note of a key, value or item that was refused.</summary>
    public void LeaveOut() => pendingKey = ExpectsKey ? Refused : null;

    public YamlNode Close() => isMapping
        ? new YamlMapping([.. order], Position)
        : new YamlSequence([.. items], Position);
}
