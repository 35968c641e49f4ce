using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Nodes;

/// <summary>A list.</summary>
public sealed class YamlSequence(YamlNode[] items, SourcePosition position) : YamlNode(position)
{
    /// <summary>The items, in the order of the file.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string KindName => "a list";
}
