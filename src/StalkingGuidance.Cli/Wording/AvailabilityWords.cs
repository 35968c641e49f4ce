using StalkingGuidance.Contacts;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Availability in words: <c>open until 4pm</c>, <c>closed, opens Monday at 9:30am</c>.</summary>
internal static class AvailabilityWords
{
    /// <summary>
    /// The words at a moment. Hours that nobody has seen for years say so, except those of emergency services:
    /// "check opening times" beside 999 would cost somebody in danger time, and nobody doubts them.
    /// </summary>
    public static string Of(in Availability availability, DateTimeOffset moment, bool isEmergency)
    {
        DateOnly today = DateWords.DayInUk(moment);
        string words = availability.State switch
        {
            AvailabilityState.Open => Open(availability) + (availability.Until is { } until ? " until " + When(until, today, joined: " ") : ""),
            AvailabilityState.Closed => "closed" + Because(availability) + (availability.Opens is { } opens ? ", opens " + When(opens, today, joined: " at ") : ""),
            _ => "hours not known" + Because(availability),
        };
        return NeedsCheck(availability, today, isEmergency) ? $"{words}; {LastSeen(availability)}: check opening times" : words;
    }

    public static bool NeedsCheck(in Availability availability, DateOnly today, bool isEmergency) =>
        !isEmergency && availability.State != AvailabilityState.Unknown && availability.NeedsCheckOn(today);

    private static string Open(in Availability availability) =>
        availability.Because == AvailabilityReason.AllHours ? "open at all hours" : "open";

    private static string LastSeen(in Availability availability) =>
        availability.HoursSeen is { } seen ? $"hours last seen {DateWords.Of(seen)}" : "hours from an undated page";

    // Named days stand in YAML's words: christmas-day.
    private static string Because(in Availability availability) => availability.Holiday is not { } holiday
        ? ""
        : holiday.Contains('-', StringComparison.Ordinal)
            ? $" on {string.Join(' ', holiday.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}"
            : $" on {holiday}";

    private static string When(DateTimeOffset then, DateOnly today, string joined)
    {
        DateOnly day = DateWords.DayInUk(then);
        TimeOnly time = DateWords.TimeInUk(then);
        if (day == today || (day == today.AddDays(1) && time == TimeOnly.MinValue))
        {
            return joined == " " ? DateWords.Of(time) : $"today{joined}{DateWords.Of(time)}";
        }

        string named = (day.DayNumber - today.DayNumber) switch
        {
            1 => "tomorrow",
            < 7 => day.DayOfWeek.ToString(),
            _ => DateWords.Of(day),
        };
        return time == TimeOnly.MinValue && joined == " " ? named : $"{named}{joined}{DateWords.Of(time)}";
    }
}
