namespace StalkingGuidance.Tests.Hosting;

/// <summary>A page of an app that has no words of its own.</summary>
public sealed class PageWithoutWords;
