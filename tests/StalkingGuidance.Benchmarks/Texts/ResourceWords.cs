namespace StalkingGuidance.Benchmarks.Texts;

/// <summary>A text as an app's developer would keep it: in <c>ResourceWords.resx</c> and <c>ResourceWords.cy.resx</c>.</summary>
public sealed class ResourceWords;
