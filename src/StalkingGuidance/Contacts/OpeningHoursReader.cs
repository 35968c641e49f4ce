using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StalkingGuidance.Calendars;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>Reads a channel's <c>hours</c>.</summary>
internal sealed class OpeningHoursReader(Lazy<HolidayCalendar> calendar)
{
    private static readonly Choices Days = new("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static readonly Choices HolidayWords = new("closed", "open", "unknown");
    private static readonly Choices DivisionWords = new([.. CalendarDivisions.Words.Words, "unknown"]);
    private static readonly Choices ExceptionWords = new("closed", "unknown");
    private static readonly Choices NextDay = new("next-day");

    /// <summary>A day of the week as YAML writes it; numbered from Monday.</summary>
    private enum Weekday
    {
        Mon = 1,
    }

    public OpeningHours Read(MappingReader hours)
    {
        Confidence confidence = hours.Confidence("confidence", "How sure the hours are; the number has a confidence of its own.");
        PartialDate? seen = hours.PartialDate("seen", "The newest dated page that states the hours; left out when none is dated.", required: false);
        bool always = hours.YesNo("always", "yes: answered 24 hours, every day. Either this or 'weekly'.") ?? false;
        ImmutableArray<WeeklySpans> weekly = hours.List("weekly", "The spans of an ordinary week. Either this or 'always'.", ReadWeekly, required: false);
        (HolidayHours onHolidays, ImmutableArray<OpenSpan> holidaySpans) = ReadHolidays(hours);
        int division = hours.Choice("bank-holidays-of", DivisionWords, "Whose bank holidays the service keeps.", required: false);
        ImmutableArray<DifferentDay> exceptions = hours.List("except", "Named days that differ.", ReadException, required: false);
        LocalizedText? note = hours.OptionalLocalized("note", "Anything more for a reader.");

        if (hours.Context.Checks)
        {
            CheckTogether(hours, always, weekly, onHolidays, division);
        }

        return new OpeningHours(calendar, always ? [] : ByDay(hours, weekly))
        {
            Confidence = confidence,
            Seen = seen,
            Always = always,
            Weekly = weekly,
            OnBankHolidays = onHolidays,
            BankHolidaysOf = division is > 0 and <= 3 ? (CalendarDivision)division : null,
            BankHolidaySpans = holidaySpans,
            Exceptions = exceptions,
            Note = note,
        };
    }

    private static void CheckTogether(MappingReader hours, bool always, ImmutableArray<WeeklySpans> weekly, HolidayHours onHolidays, int division)
    {
        if (always == !weekly.IsEmpty && (always || !hours.Has("weekly")))
        {
            hours.Report(ContactCodes.AlwaysOrWeekly, always ? "weekly" : "confidence", always ? "Both 'always' and 'weekly' are given." : "Neither 'always' nor 'weekly' is given.", "Give one of them; leave the whole 'hours' out when they are not known.");
        }

        if (always && hours.Has("bank-holidays"))
        {
            hours.Report(ContactCodes.HolidaysUnclear, "bank-holidays", "'always' already speaks for bank holidays.", "Delete 'bank-holidays'; name days that differ in 'except'.");
        }
        else if (!weekly.IsEmpty && !hours.Has("bank-holidays"))
        {
            hours.Report(ContactCodes.HolidaysUnclear, "weekly", "'bank-holidays' is missing.", "Write closed, open or unknown, or a list of spans. What isn't known is 'unknown'.");
        }
        else if (onHolidays is HolidayHours.Closed or HolidayHours.OwnHours && division == 0 && hours.Has("bank-holidays"))
        {
            hours.Report(ContactCodes.HolidaysUnclear, "bank-holidays", "'bank-holidays-of' is missing.", "Name whose holidays the service keeps: england-and-wales, scotland, northern-ireland, or unknown.");
        }
    }

    private static (HolidayHours Hours, ImmutableArray<OpenSpan> Spans) ReadHolidays(MappingReader hours)
    {
        const string Summary = "What happens on bank holidays: closed, open, unknown, or a list of spans.";
        YamlNode? node = hours.Node("bank-holidays", "word, or list of spans", Summary, required: false, HolidayWords.Words, inner: static span => ReadSpan(span));
        switch (node)
        {
            case null:
                return (HolidayHours.AsUsual, []);
            case YamlSequence list:
                return (HolidayHours.OwnHours, InOrder(hours, "bank-holidays", "A bank holiday", [.. hours.ItemsOf(list, "bank-holidays", ReadSpan)]));
            case YamlScalar scalar when HolidayWords.NumberOf(scalar.Text) is var number and > 0:
                return ((HolidayHours)number, []);
            default:
                string written = (node as YamlScalar)?.Text ?? node.KindName;
                hours.Report(ReadingCodes.UnknownChoice, "bank-holidays", $"'{written}' is not allowed here.", NearestName.Hint(written, HolidayWords.Words));
                return (HolidayHours.NotKnown, []);
        }
    }

    private static WeeklySpans ReadWeekly(MappingReader weekly)
    {
        ImmutableArray<Weekday> days = weekly.ChoiceList<Weekday>("days", Days, "The days on which the span begins.", required: true);
        DayOfWeek[] ofWeek = new DayOfWeek[days.Length];
        for (int i = 0; i < ofWeek.Length; i++)
        {
            ofWeek[i] = (DayOfWeek)((int)days[i] % 7);
        }

        return new WeeklySpans(ImmutableCollectionsMarshal.AsImmutableArray(ofWeek), ReadSpan(weekly));
    }

    private static OpenSpan ReadSpan(MappingReader span)
    {
        int? opens = span.TimeOfDay("opens", "The first minute, local time of the United Kingdom.");
        int? closes = span.TimeOfDay("closes", "The first minute when it is no longer answered; \"24:00\" is midnight at the end of the day.");
        bool overnight = span.Choice("closes-on", NextDay, "next-day, when it closes after midnight.", required: false) > 0;
        if (opens is not { } from || closes is not { } to)
        {
            return default;
        }

        if (overnight ? to > from : to <= from)
        {
            string hint = overnight
                ? "A span is shorter than a day: delete 'closes-on', or write 'always: yes' for all hours."
                : to == from ? "Write 'always: yes' for all hours, or correct one of the times." : "Write the earlier time first, or add 'closes-on: next-day' when it closes after midnight.";
            string relation = to == from ? "is the same as" : overnight ? "is before" : "is after";
            span.Report(ContactCodes.ClosesBeforeOpens, "opens", $"'opens' {Clock(from)} {relation} 'closes' {Clock(to)}.", hint);
        }

        return new OpenSpan(from, overnight ? to + UkTime.MinutesPerDay : to);
    }

    private static DifferentDay ReadException(MappingReader exception) => new(
        (NamedDay)exception.Choice("day", NamedDays.Words, "The named day."),
        exception.Choice("hours", ExceptionWords, "closed, or unknown when sources disagree.") == 1);

    private static ImmutableArray<ImmutableArray<OpenSpan>> ByDay(MappingReader hours, ImmutableArray<WeeklySpans> weekly)
    {
        ImmutableArray<OpenSpan>[] byDay = new ImmutableArray<OpenSpan>[7];
        for (int day = 0; day < 7; day++)
        {
            List<OpenSpan> spans = [];
            foreach (WeeklySpans one in weekly)
            {
                if (BeginsOn(one, (DayOfWeek)day))
                {
                    spans.Add(one.Span);
                }
            }

            byDay[day] = InOrder(hours, "weekly", ((DayOfWeek)day).ToString(), spans);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(byDay);
    }

    // By hand: a cold process would compile .NET's own search, and the comparer that it asks for.
    private static bool BeginsOn(WeeklySpans weekly, DayOfWeek day)
    {
        for (int i = 0; i < weekly.Days.Length; i++)
        {
            if (weekly.Days[i] == day)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<OpenSpan> InOrder(MappingReader hours, string key, string day, List<OpenSpan> spans)
    {
        spans.Sort(static (a, b) => a.Opens.CompareTo(b.Opens));
        for (int i = 1; i < spans.Count; i++)
        {
            if (spans[i].Opens < spans[i - 1].Closes)
            {
                hours.Report(ContactCodes.SpansOverlap, key, $"{day} has spans that overlap: {spans[i - 1]} and {spans[i]}.", "Join them into one, or correct a time.");
            }
        }

        return [.. spans];
    }

    private static string Clock(int minute) => $"{minute / 60:00}:{minute % 60:00}";
}
