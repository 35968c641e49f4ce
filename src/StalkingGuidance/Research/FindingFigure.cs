using StalkingGuidance.Localization;

namespace StalkingGuidance.Research;

/// <summary>
/// A figure of a finding, for tables and charts. Never show one without its <see cref="Finding.Sentence"/>: a figure without
/// its population and years says something else. Immutable and thread-safe.
/// </summary>
/// <param name="Id">Its name within the finding.</param>
/// <param name="Value">The figure as the source gives it, such as <c>28%</c> or <c>about a third</c>.</param>
/// <param name="About">The same in plain words, such as "more than 1 in 4"; <see langword="null"/> when there are none.</param>
public sealed record FindingFigure(string Id, LocalizedText Value, LocalizedText? About);
