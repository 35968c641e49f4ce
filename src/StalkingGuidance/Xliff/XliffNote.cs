namespace StalkingGuidance.Xliff;

/// <summary>A note of a unit. Notes belong to XLIFF's core, so that every tool shows and keeps them.</summary>
/// <param name="Category">What it is about; empty where the tool that wrote it does not say.</param>
/// <param name="Text">What it says.</param>
internal sealed record XliffNote(string Category, string Text);
