namespace StalkingGuidance.Yaml.Parsing;

/// <summary>
/// What a content file may cost. The limits act while reading, before the memory is spent, since a pack may come from somebody else.
/// The largest file that ships is some 60 KB, 5 levels deep, with about 5,000 nodes.
/// </summary>
public static class YamlLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytes = 1024 * 1024;

    /// <summary>Levels of lists and mappings inside one another.</summary>
    public const int Depth = 32;

    /// <summary>Nodes of one file: values, keys, lists and mappings.</summary>
    public const int Nodes = 100_000;
}
