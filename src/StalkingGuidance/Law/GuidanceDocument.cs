namespace StalkingGuidance.Law;

/// <summary>A protocol or guidance that tells police and prosecutors how to use the law. It is not law. Immutable and thread-safe.</summary>
public sealed record GuidanceDocument : Provision;
