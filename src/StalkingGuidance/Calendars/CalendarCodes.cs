using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Calendars;

/// <summary>The faults of the calendar (SG05xx).</summary>
internal static class CalendarCodes
{
    public static readonly DiagnosticCode EndsBeforeItBegins = new("SG0501", "The calendar ends before it begins",
        "'from' and 'to' are the first and the last day whose holidays are all known.");

    public static readonly DiagnosticCode OutsideItsDays = new("SG0502", "A holiday lies outside the calendar's days",
        "The calendar promises to know every holiday between 'from' and 'to', and nothing beyond. Move the limits only when the whole stretch is known.");

    public static readonly DiagnosticCode OutOfOrder = new("SG0503", "The holidays are out of order",
        "Holidays stand in order of date, each day once, so that a missing or doubled one is easy to see.");

    public static readonly DiagnosticCode PartsIncomplete = new("SG0504", "The calendar does not have each part of the United Kingdom once",
        "England and Wales, Scotland and Northern Ireland each keep holidays of their own. A part that is missing would look like one without holidays, and its services like open ones.");

    public static readonly DiagnosticCode DayWithoutName = new("SG0505", "The calendar does not name a day that services make exceptions for",
        "Opening hours may say that a service is closed on Christmas Day, Boxing Day, New Year's Day, Good Friday or Easter Sunday. 'holidays' names each of them, be it a bank holiday or not, so that the hours can be told in words.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [EndsBeforeItBegins, OutsideItsDays, OutOfOrder, PartsIncomplete, DayWithoutName];
}
