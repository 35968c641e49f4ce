using StalkingGuidance.Contacts;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Availability with the warning that belongs beside it.</summary>
internal static class AvailabilityWords
{
    /// <summary><c>open until 4pm; hours last seen April 2023: check opening times</c></summary>
    public static string Of(HoursInWords words, in Availability availability, DateTimeOffset moment, ContactKind kind)
    {
        string said = words.Of(availability, moment);
        return LastSeen(words, availability, moment, kind) is { } seen ? $"{said}; {seen}" : said;
    }

    /// <summary>Whether the hours are so old that the reader must check them. Hours that decide nothing need no check.</summary>
    public static bool NeedsCheck(HoursInWords words, in Availability availability, DateTimeOffset moment, ContactKind kind) => LastSeen(words, availability, moment, kind) is not null;

    private static string? LastSeen(HoursInWords words, in Availability availability, DateTimeOffset moment, ContactKind kind) =>
        availability.State == AvailabilityState.Unknown ? null : words.LastSeen(kind, availability, DateWords.DayInUk(moment));
}
