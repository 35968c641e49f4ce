namespace StalkingGuidance.Cli.Output;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Title">What it holds; no column of a table has one, or all have.</param>
/// <param name="KeepsWhole">Whether its texts are never broken over lines: numbers and ids.</param>
internal sealed record Column(string Title, bool KeepsWhole = false);
