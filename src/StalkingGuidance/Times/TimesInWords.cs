using System.Globalization;
using StalkingGuidance.Calendars;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>
/// Dates, times of day and lengths of time in the language of a pack, from its <c>times.yaml</c>: 25 December 2026, 9:30am, midday, in Welsh 25 Rhagfyr 2026, 9.30 y bore, hanner dydd.
/// The same under every culture. Immutable and thread-safe.
/// </summary>
public sealed class TimesInWords
{
    private const int Noon = 12;
    private const int Evening = 18;

    internal TimesInWords(TimeWords words) => Words = words;

    /// <summary>The language that the words are in. A language that lacks one of them says none of them: the pack's first language does, so that no sentence has two.</summary>
    public Language Language => Words.Clock.Midday.Language;

    /// <summary>The words.</summary>
    internal TimeWords Words { get; }

    /// <summary>A date: <c>25 December 2026</c>.</summary>
    public string Date(DateOnly day) => Words.Dates.DayMonthYear.Say(("day", Number(day.Day)), ("month", Words.Months[day.Month - 1].InDate.Value), ("year", Number(day.Year)));

    /// <summary>A date as far as it is known: <c>21 April 2023</c>, <c>April 2023</c>, <c>2023</c>.</summary>
    public string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => Number(date.Year),
        ({ } month, null) => Words.Dates.MonthYear.Say(("month", Words.Months[month - 1].Name.Value), ("year", Number(date.Year))),
        _ => Date(date.Latest),
    };

    /// <summary>A date with its weekday: <c>Friday 25 December 2026</c>.</summary>
    public string Day(DateOnly day) => Day(day, WeekdayForm.Name);

    /// <summary>A weekday: <c>Friday</c>.</summary>
    public string Weekday(DayOfWeek day) => Weekday(day, WeekdayForm.Name);

    /// <summary>A time of day: <c>9:30am</c>, <c>4pm</c>, <c>midday</c>, <c>midnight</c>.</summary>
    public string Time(TimeOnly time) => Clock((time.Hour * 60) + time.Minute);

    /// <summary>A moment in the local time of the United Kingdom: <c>10am on Friday 25 December 2026</c>.</summary>
    public string Moment(DateTimeOffset moment)
    {
        DateTime local = UkTime.MomentOf(UkTime.MinuteOf(moment)).DateTime;
        return Words.Dates.TimeOnDay.Say(("time", Time(TimeOnly.FromDateTime(local))), ("day", Day(DateOnly.FromDateTime(local), WeekdayForm.When)));
    }

    /// <summary>A number of years: <c>1 year</c>, <c>10 years</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, as for all lengths of time.</exception>
    public string Years(int count) => Words.Durations.Years.Say(count);

    /// <summary>A number of months.</summary>
    public string Months(int count) => Words.Durations.Months.Say(count);

    /// <summary>A number of weeks.</summary>
    public string Weeks(int count) => Words.Durations.Weeks.Say(count);

    /// <summary>A number of days.</summary>
    public string Days(int count) => Words.Durations.Days.Say(count);

    /// <summary>A number of hours.</summary>
    public string Hours(int count) => Words.Durations.Hours.Say(count);

    /// <summary>The days from one to another, either of which may not be known: <c>20 to 24 April 2015</c>.</summary>
    public string Period(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => Date(first),
        ({ } first, { } last) when first.Year == last.Year && first.Month == last.Month => Words.Periods.DaysOfAMonth.Say(("first", Number(first.Day)), ("to", Date(last))),
        ({ } first, { } last) => Words.Periods.Days.Say(("from", Date(first)), ("to", Date(last))),
        ({ } first, null) => Words.Periods.LastNotKnown.Say(("from", Date(first))),
        (null, { } last) => Words.Periods.UntilFirstNotKnown.Say(("to", Date(last))),
        _ => Words.Periods.NotKnown.Value,
    };

    /// <summary>Since when something is so, where an end that is missing is open, and a beginning that is missing is not known: <c>since 25 November 2012</c>.</summary>
    public string Since(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => Words.Periods.FromTo.Say(("from", Date(first)), ("to", Date(last))),
        ({ } first, null) => Words.Periods.Since.Say(("from", Date(first))),
        (null, { } last) => Words.Periods.UntilFirstNotKnown.Say(("to", Date(last))),
        _ => Words.Periods.FirstNotKnown.Value,
    };

    /// <summary>From when something is so, now or later, and until when if that is known: <c>from 1 January 2026</c>.</summary>
    public string From(DateOnly from, DateOnly? to) =>
        to is { } last ? Words.Periods.FromTo.Say(("from", Date(from)), ("to", Date(last))) : Words.Periods.From.Say(("from", Date(from)));

    /// <summary>A weekday within a sentence.</summary>
    internal string Weekday(DayOfWeek day, WeekdayForm form)
    {
        WeekdayWords forms = Words.Weekdays[(int)day];
        return form switch
        {
            WeekdayForm.When => forms.When.Value,
            WeekdayForm.Until => forms.Until.Value,
            WeekdayForm.Of => forms.Of.Value,
            _ => forms.Name.Value,
        };
    }

    /// <summary>A date with its weekday within a sentence.</summary>
    internal string Day(DateOnly day, WeekdayForm form) => WithWeekday(day, form, Date(day));

    /// <summary>A date with its weekday within a sentence, its year where that is not the one of the other day.</summary>
    internal string Day(DateOnly day, WeekdayForm form, DateOnly seenFrom) => day.Year == seenFrom.Year
        ? WithWeekday(day, form, Words.Dates.DayMonth.Say(("day", Number(day.Day)), ("month", Words.Months[day.Month - 1].InDate.Value)))
        : Day(day, form);

    /// <summary>A minute of the day.</summary>
    internal string Clock(int minute)
    {
        int hour = minute / 60 % 24;
        int past = minute % 60;
        ClockWords clock = Words.Clock;
        if (past == 0 && hour is 0 or Noon)
        {
            return hour == 0 ? clock.Midnight.Value : clock.Midday.Value;
        }

        bool isOn24 = clock.Hours.Value.Contains("24", StringComparison.Ordinal);
        string hours = Number(isOn24 || hour == Noon ? hour : hour % Noon == 0 ? Noon : hour % Noon);
        LocalizedText pattern = (hour, past) switch
        {
            ( < Noon, 0) => clock.MorningFullHour,
            ( < Noon, _) => clock.Morning,
            ( < Evening, 0) => clock.AfternoonFullHour,
            ( < Evening, _) => clock.Afternoon,
            (_, 0) => clock.EveningFullHour,
            _ => clock.Evening,
        };
        return pattern.Say(("hour", hours), ("minute", past.ToString("00", CultureInfo.InvariantCulture)));
    }

    /// <summary>Days or holidays: <c>Monday, Tuesday and Friday</c>.</summary>
    internal string List(IReadOnlyList<string> items) => Joined(items, Words.Lists.Last);

    /// <summary>The hours of one day: <c>9am to midday and 1pm to 4pm</c>.</summary>
    internal string ListOfHours(IReadOnlyList<string> items) => Joined(items, Words.Lists.LastHours);

    private string Joined(IReadOnlyList<string> items, LocalizedText last)
    {
        string joined = items.Count == 0 ? "" : items[0];
        for (int i = 1; i < items.Count; i++)
        {
            joined = i == items.Count - 1 ? last.Say(("first", joined), ("last", items[i])) : Words.Lists.Next.Say(("first", joined), ("next", items[i]));
        }

        return joined;
    }

    private string WithWeekday(DateOnly day, WeekdayForm form, string date) =>
        Words.Dates.WithWeekday.Say(("weekday", Weekday(day.DayOfWeek, form)), ("date", date));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
