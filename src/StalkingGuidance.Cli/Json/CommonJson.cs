using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Json;

/// <summary>Whether something is answered at the moment asked for. Times have the UK's offset.</summary>
internal sealed record AvailabilityJson(
    string State, string Because, string? Holiday, DateTimeOffset? Until, DateTimeOffset? Opens, string? HoursConfidence, string? HoursSeen, bool CheckOpeningTimes, string Words)
{
    public static AvailabilityJson Of(ContentPack pack, in Availability availability, DateTimeOffset moment, ContactKind kind) => new(
        JsonShapes.Word(availability.State),
        JsonShapes.Word(availability.Because),
        availability.Holiday?.Value,
        availability.Until,
        availability.Opens,
        CommonJson.Word(availability.HoursConfidence),
        availability.HoursSeen?.ToString(),
        AvailabilityWords.NeedsCheck(pack, availability, moment, kind),
        AvailabilityWords.Of(pack, availability, moment, kind));
}

/// <summary>Where an item comes from and when it was checked.</summary>
internal sealed record VerificationJson(DateOnly Checked, string? NewestEvidence, DateOnly ReviewBy, string Freshness, string Confidence, IReadOnlyList<string> Sources)
{
    public static VerificationJson Of(Verification verification, DateOnly today) => new(
        verification.Checked,
        verification.NewestEvidence?.ToString(),
        verification.ReviewBy,
        JsonShapes.Word(verification.On(today)),
        Confidences.Words.WordOf((int)verification.Confidence),
        [.. verification.Sources.Select(source => source.Value)]);
}

/// <summary>A page on the web.</summary>
internal sealed record WebsiteJson(string Address, string Confidence, string? Seen)
{
    public static WebsiteJson? Of(Website? page) =>
        page is null ? null : new(page.Address.OriginalString, Confidences.Words.WordOf((int)page.Confidence), page.Seen?.ToString());
}

/// <summary>Words that several shapes share.</summary>
internal static class CommonJson
{
    public static string? Word(Confidence? confidence) => confidence is { } known ? Confidences.Words.WordOf((int)known) : null;

    public static IReadOnlyList<string> Values(IEnumerable<LocalizedText> texts) => [.. texts.Select(text => text.Value)];

    public static IReadOnlyList<string> Words(IEnumerable<Audience> audiences) => [.. audiences.Select(audience => Audiences.Words.WordOf((int)audience))];

    public static IReadOnlyList<string> Words(IEnumerable<Nation> nations) => [.. nations.Select(nation => Nations.Words.WordOf((int)nation))];
}
