using StalkingGuidance.Contacts;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Availability with the warning that belongs beside it.</summary>
internal static class AvailabilityWords
{
    /// <summary><c>open until 4pm; hours last seen April 2023: check opening times</c></summary>
    public static string Of(in Availability availability, DateTimeOffset moment, ContactKind kind)
    {
        string words = HoursInWords.Of(availability, moment);
        return LastSeen(availability, moment, kind) is { } seen ? $"{words}; {seen}" : words;
    }

    /// <summary>Whether the hours are so old that the reader must check them. Hours that decide nothing need no check.</summary>
    public static bool NeedsCheck(in Availability availability, DateTimeOffset moment, ContactKind kind) => LastSeen(availability, moment, kind) is not null;

    private static string? LastSeen(in Availability availability, DateTimeOffset moment, ContactKind kind) =>
        availability.State == AvailabilityState.Unknown ? null : HoursInWords.LastSeen(kind, availability, DateWords.DayInUk(moment));
}
