using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Calendars;

/// <summary>Reads <c>calendar.yaml</c>.</summary>
internal static class CalendarReader
{
    public const string Kind = "holiday";

    public static HolidayCalendar? ReadFile(MappingReader file) =>
        file.Mapping("calendar", "The bank holidays, and the days between which they are known.", Read);

    private static HolidayCalendar Read(MappingReader calendar)
    {
        DateOnly from = calendar.Date("from", "The first day that the calendar knows.");
        DateOnly to = calendar.Date("to", "The last day that it knows. Past it, hours that depend on bank holidays are unknown.");
        Verification verification = calendar.Verification();
        bool knowsItsDays = from != default && to != default && from <= to;
        Dictionary<string, LocalizedText> names = ReadNames(calendar);
        ImmutableArray<DivisionHolidays> divisions = calendar.List(
            "divisions",
            "The parts of the United Kingdom with holidays of their own.",
            division => ReadDivision(division, names, knowsItsDays ? from : DateOnly.MinValue, knowsItsDays ? to : DateOnly.MaxValue));
        if (from != default && to != default && to < from)
        {
            calendar.Report(CalendarCodes.EndsBeforeItBegins, "to", $"'to' {to:O} is before 'from' {from:O}.", "Write the earlier day first.");
        }

        CheckParts(calendar, divisions);
        return new HolidayCalendar(from, to, names, divisions, verification);
    }

    private static Dictionary<string, LocalizedText> ReadNames(MappingReader calendar)
    {
        Dictionary<string, LocalizedText> names = new(StringComparer.Ordinal);
        calendar.List("holidays", "The names of holidays, each once; among them every day that services make exceptions for.", holiday =>
        {
            string id = holiday.Id("id", Kind, "The holiday's permanent name.");
            LocalizedText name = holiday.Localized("name", "What people call it.");
            names.TryAdd(id, name);
            return name;
        });
        if (calendar.Context.Checks && calendar.Has("holidays") && !calendar.Context.IsIncomplete(Kind))
        {
            foreach (string day in NamedDays.Words.Words.Where(day => !names.ContainsKey(day)))
            {
                calendar.Report(CalendarCodes.DayWithoutName, "holidays", $"'{day}' has no name.", "Add it with its id and its name.");
            }
        }

        return names;
    }

    private static void CheckParts(MappingReader calendar, ImmutableArray<DivisionHolidays> divisions)
    {
        if (!calendar.Context.Checks || !calendar.Has("divisions"))
        {
            return;
        }

        for (CalendarDivision part = CalendarDivision.EnglandAndWales; part <= CalendarDivision.NorthernIreland; part++)
        {
            int count = divisions.Count(division => division.Division == part);
            if (count != 1)
            {
                string word = CalendarDivisions.Words.WordOf((int)part);
                calendar.Report(CalendarCodes.PartsIncomplete, "divisions", $"'{word}' stands here {(count == 0 ? "not at all" : $"{count} times")}.", "Give each of the three parts once, with all its holidays.");
            }
        }
    }

    private static DivisionHolidays ReadDivision(MappingReader division, Dictionary<string, LocalizedText> names, DateOnly from, DateOnly to)
    {
        CalendarDivision which = (CalendarDivision)division.Choice("id", CalendarDivisions.Words, "The part of the United Kingdom.");
        ImmutableArray<Nation> nations = division.ChoiceList<Nation>("nations", Nations.Words, "The nations that keep these holidays.", required: true);
        if (division.Context.Checks && which != 0 && !nations.IsEmpty && !Nations.All.All(nation => nations.Contains(nation) == (CalendarDivisions.Of(nation) == which)))
        {
            division.Report(CalendarCodes.PartsIncomplete, "nations", $"These are not the nations of '{CalendarDivisions.Words.WordOf((int)which)}'.", "Name all nations of this part, and no other.");
        }

        DateOnly before = default;
        ImmutableArray<BankHoliday> holidays = division.List("holidays", "The holidays, in order of date.", holiday =>
        {
            BankHoliday read = ReadHoliday(holiday, names);
            if (read.Date != default)
            {
                CheckDate(holiday, read, from, to, before);
                before = read.Date;
            }

            return read;
        });
        return new DivisionHolidays(which, holidays);
    }

    private static void CheckDate(MappingReader holiday, BankHoliday read, DateOnly from, DateOnly to, DateOnly before)
    {
        if (read.Date < from || read.Date > to)
        {
            holiday.Report(CalendarCodes.OutsideItsDays, "date", $"{read.Name.Value} on {read.Date:O} is outside the calendar's days.", "Move 'from' or 'to' once all holidays up to there are known, or delete it.");
        }

        if (read.Date <= before)
        {
            holiday.Report(CalendarCodes.OutOfOrder, "date", $"{read.Name.Value} on {read.Date:O} does not come after {before:O}.", "Put the holidays in order, each day once.");
        }
    }

    private static BankHoliday ReadHoliday(MappingReader holiday, Dictionary<string, LocalizedText> names) => new(
        holiday.Date("date", "The day on which it is kept."),
        NameOf(holiday.Reference("holiday", Kind, "Which holiday it is."), names),
        holiday.YesNo("substitute", "Whether it is kept here because the day itself falls on a weekend.") ?? false,
        holiday.YesNo("one-off", "Whether it is kept in this year only.") ?? false);

    private static LocalizedText NameOf(string? id, Dictionary<string, LocalizedText> names) =>
        id is not null && names.TryGetValue(id, out LocalizedText? name) ? name : LocalizedText.Fixed(Kind, id ?? "");
}
