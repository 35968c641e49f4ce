namespace StalkingGuidance.Yaml.Nodes;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key, with its own position.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
