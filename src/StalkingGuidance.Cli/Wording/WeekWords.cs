using System.Text;
using StalkingGuidance.Calendars;
using StalkingGuidance.Contacts;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Opening hours as a timetable in one sentence.</summary>
internal static class WeekWords
{
    public static string Of(OpeningHours hours)
    {
        StringBuilder words = new();
        words.Append(hours.Always ? "every day, at all hours" : string.Join("; ", hours.Weekly.Select(Of)));
        if (!hours.Always)
        {
            words.Append("; bank holidays: ").Append(OnBankHolidays(hours));
        }

        foreach (DifferentDay exception in hours.Exceptions)
        {
            string day = NamedDays.Words.WordOf((int)exception.Day).Replace('-', ' ');
            words.Append("; ").Append(day).Append(exception.IsKnownClosed ? ": closed" : ": not known");
        }

        return words.ToString();
    }

    private static string Of(WeeklySpans week) => $"{string.Join(", ", week.Days)} {Of(week.Span)}";

    private static string Of(OpenSpan span)
    {
        TimeOnly closes = TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(span.Closes % (24 * 60)));
        string nextDay = span.Closes > 24 * 60 ? " the next day" : "";
        return $"{DateWords.Of(TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(span.Opens)))} to {DateWords.Of(closes)}{nextDay}";
    }

    private static string OnBankHolidays(OpeningHours hours) => hours.OnBankHolidays switch
    {
        HolidayHours.Closed => "closed" + Whose(hours),
        HolidayHours.AsUsual => "as usual",
        HolidayHours.OwnHours => string.Join(", ", hours.BankHolidaySpans.Select(Of)) + Whose(hours),
        _ => "not known",
    };

    private static string Whose(OpeningHours hours) => hours.BankHolidaysOf switch
    {
        CalendarDivision.EnglandAndWales => " (those of England and Wales)",
        CalendarDivision.Scotland => " (those of Scotland)",
        CalendarDivision.NorthernIreland => " (those of Northern Ireland)",
        _ => " (which nation's is not known)",
    };
}
