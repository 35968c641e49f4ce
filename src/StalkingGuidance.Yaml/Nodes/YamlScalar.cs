using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Nodes;

/// <summary>A single value, kept as the text that was written: <c>no</c>, <c>0010</c> and phone numbers never change by themselves.</summary>
public sealed class YamlScalar(string text, bool quoted, SourcePosition position) : YamlNode(position)
{
    /// <summary>The text, with escapes and line folding of YAML resolved.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it stood in quotes or in a block (<c>|</c>, <c>&gt;</c>), so that it can only be text.</summary>
    public bool Quoted { get; } = quoted;

    /// <inheritdoc/>
    public override string KindName => Text.Length == 0 && !Quoted ? "nothing" : "a single value";

    /// <summary>Whether it is how YAML writes that there is no value: nothing at all, <c>~</c> or <c>null</c>, without quotes.</summary>
    public bool IsNull => !Quoted && Text is "" or "~" or "null" or "Null" or "NULL";
}
