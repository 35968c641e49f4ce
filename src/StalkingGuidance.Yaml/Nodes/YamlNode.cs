using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Nodes;

/// <summary>A piece of a YAML file that still knows where it stands. Immutable and thread-safe.</summary>
public abstract class YamlNode
{
    private protected YamlNode(SourcePosition position) => Position = position;

    /// <summary>Where the node begins.</summary>
    public SourcePosition Position { get; }

    /// <summary>What an editor calls it: a text, a list or a mapping.</summary>
    public abstract string KindName { get; }
}
