using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Availability with the warning that belongs beside it.</summary>
internal static class AvailabilityWords
{
    /// <summary><c>open until 4pm; hours last seen April 2023: check opening times</c></summary>
    public static string Of(ContentPack pack, in Availability availability, DateTimeOffset moment, ContactKind kind)
    {
        string said = pack.InToolsLanguage().HoursInWords.Of(availability, moment);
        return LastSeen(pack, availability, moment, kind) is { } seen ? $"{said}; {seen}" : said;
    }

    /// <summary>Whether the hours are so old that the reader must check them. Hours that decide nothing need no check.</summary>
    public static bool NeedsCheck(ContentPack pack, in Availability availability, DateTimeOffset moment, ContactKind kind) => LastSeen(pack, availability, moment, kind) is not null;

    private static string? LastSeen(ContentPack pack, in Availability availability, DateTimeOffset moment, ContactKind kind) =>
        availability.State == AvailabilityState.Unknown ? null : pack.InToolsLanguage().HoursInWords.LastSeen(kind, availability, DateWords.DayInUk(moment));
}
