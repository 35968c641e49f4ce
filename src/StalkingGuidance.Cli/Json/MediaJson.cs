using StalkingGuidance.Media;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>media --json</c>.</summary>
internal sealed record MediaJson(IReadOnlyList<MediumJson> Media);

/// <summary>A film, podcast or guide. What is null is not known; so are captions that are <c>unknown</c>.</summary>
internal sealed record MediumJson(
    string Id, string? Title, string Kind, string Description, string By, string? Released, string? Address, string Captions, IReadOnlyList<string> Languages, string? Note, VerificationJson Verification)
{
    public static MediumJson Of(Medium medium, DateOnly today) => new(
        medium.Id.Value,
        medium.Title,
        MediumKinds.Words.WordOf((int)medium.Kind),
        medium.Description.Value,
        medium.By,
        medium.Released?.ToString(),
        medium.Address?.OriginalString,
        CaptionsStates.Words.WordOf((int)medium.Captions),
        [.. medium.Languages.Select(language => language.Tag)],
        medium.Note?.Value,
        VerificationJson.Of(medium.Verification, today));
}
