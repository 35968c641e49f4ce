using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Reading;

/// <summary>A text for people that was met while reading: where it belongs, what it says and where it stands.</summary>
/// <param name="Key">Its permanent name, such as <c>contacts.childline.summary</c>.</param>
/// <param name="Text">The text, with its placeholders.</param>
/// <param name="Position">Where it stands.</param>
public sealed record FoundText(string Key, string Text, SourcePosition Position);
