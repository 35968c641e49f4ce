namespace StalkingGuidance.Tests.Hosting;

/// <summary>A page of an app, whose words in <c>HomePage.resx</c> have nothing to do with the content.</summary>
public sealed class HomePage;
