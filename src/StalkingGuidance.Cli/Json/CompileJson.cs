namespace StalkingGuidance.Cli.Json;

/// <summary><c>compile --json</c>.</summary>
internal sealed record CompileJson(string File, long Bytes, PackJson Pack);
