namespace StalkingGuidance.Cli.Json;

/// <summary><c>translations update --json</c>. The files are named from the content folder on.</summary>
internal sealed record TranslationsUpdateJson(IReadOnlyList<MovedTextJson> Moved, IReadOnlyList<string> Written);

/// <summary>A translation that has another key now.</summary>
internal sealed record MovedTextJson(string From, string To);
