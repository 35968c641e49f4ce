namespace StalkingGuidance.Packs;

/// <summary>A text as its editor wrote it.</summary>
/// <param name="Key">Its permanent name.</param>
/// <param name="Text">What it says, with its placeholders.</param>
/// <param name="Path">The file that it stands in.</param>
internal sealed record WrittenText(string Key, string Text, string Path);
