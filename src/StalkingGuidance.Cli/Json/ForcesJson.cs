namespace StalkingGuidance.Cli.Json;

/// <summary><c>forces --json</c>.</summary>
internal sealed record ForcesJson(string? Nation, IReadOnlyList<ForceJson> Forces);
