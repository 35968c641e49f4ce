namespace StalkingGuidance.Tests.Hosting;

/// <summary>An app's words, in <c>SiteWords.resx</c> and <c>SiteWords.cy.resx</c>, some in place of the content's.</summary>
public sealed class SiteWords;
