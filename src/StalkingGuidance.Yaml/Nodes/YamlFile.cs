namespace StalkingGuidance.Yaml.Nodes;

/// <summary>A file that was read: its path inside the content folder, and what stands in it.</summary>
/// <param name="Path">The path relative to the content folder, with forward slashes, such as <c>contacts/childline.yaml</c>.</param>
/// <param name="Root">The file's top node.</param>
public sealed record YamlFile(string Path, YamlNode Root);
