namespace StalkingGuidance.Cli.Json;

/// <summary><c>translations export --json</c>. The file is null where there was nothing to translate.</summary>
internal sealed record TranslationsExportJson(string? File, string Language, int Units, int ToTranslate);
