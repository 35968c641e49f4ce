namespace StalkingGuidance.Packs.Exchange;

/// <summary>The qualified person who has read what comes back as reviewed.</summary>
/// <param name="Name">A name or an office.</param>
/// <param name="On">The day of the review.</param>
internal sealed record Reviewer(string Name, DateOnly On);
