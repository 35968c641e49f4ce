using System.Collections.Immutable;
using StalkingGuidance.Calendars;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Times;

namespace StalkingGuidance.Contacts;

/// <summary>
/// Opening hours and availability in the language of a pack, which gives it, as GOV.UK and the NHS write times: 9:30am to 4pm, midday, midnight, 30 November 2026.
/// The words are the same under every culture, and all times are local time of the United Kingdom.
/// Pieces begin in lower case, so that a page can put its own words in front. Immutable and thread-safe.
/// </summary>
public sealed class HoursInWords
{
    private readonly TimesInWords times;
    private readonly TimeWords words;
    private readonly WeekInWords week;
    private readonly Func<HoursInWords>? inSource;

    /// <param name="times">Days, dates and times.</param>
    /// <param name="inSource">The same in the pack's first language, which says what this one has no words for; <see langword="null"/> for the first itself.</param>
    internal HoursInWords(TimesInWords times, Func<HoursInWords>? inSource)
    {
        this.times = times;
        this.inSource = inSource;
        words = times.Words;
        week = new WeekInWords(times);
    }

    /// <summary>The language that the words are in.</summary>
    public Language Language => times.Language;

    /// <summary>
    /// Opening hours, a line for each set of days, then bank holidays and days that differ: <c>Monday to Friday: 9:30am to 4pm</c>.
    /// Never empty: <c>Hours not known</c> when there are none. <see cref="OpeningHours.Note"/> is left to the page.
    /// </summary>
    public ImmutableArray<string> Of(OpeningHours? hours)
    {
        if (hours is null)
        {
            return [words.Week.NotKnown.Value];
        }

        if (inSource is not null && hours.Exceptions.Any(day => !Says(hours.NameOf(day))))
        {
            return inSource().Of(hours);
        }

        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        if (hours.Always)
        {
            lines.Add(words.Week.AllHours.Value);
        }
        else
        {
            lines.AddRange(week.Of(hours.Weekly));
            lines.Add(OnBankHolidays(hours));
        }

        AddExceptions(lines, hours, closed: true);
        AddExceptions(lines, hours, closed: false);
        return lines.DrainToImmutable();
    }

    /// <summary>
    /// What is known at a moment: <c>open until 4pm</c>, <c>closed, opens Monday 30 November at 9:30am</c>, <c>hours not known</c>.
    /// Show <see cref="LastSeen"/> beside it.
    /// </summary>
    /// <param name="availability">What <see cref="Channel.At"/> or <see cref="Contact.At"/> gave.</param>
    /// <param name="moment">The moment that it was asked for.</param>
    public string Of(Availability availability, DateTimeOffset moment)
    {
        if (inSource is not null && availability.Holiday is { } holiday && !Says(holiday))
        {
            return inSource().Of(availability, moment);
        }

        DateTimeOffset now = UkTime.MomentOf(UkTime.MinuteOf(moment));
        return availability.State switch
        {
            AvailabilityState.Open => InWordsOpen(availability, now),
            AvailabilityState.Closed => InWordsClosed(availability, now),
            _ => InWordsUnknown(availability),
        };
    }

    /// <summary>
    /// The warning that belongs beside a channel's hours: <c>hours last seen April 2023: check opening times</c>. <see langword="null"/> when they are recent enough, when there are none,
    /// and for emergency contacts: nobody in danger should stop to check when 999 is open.
    /// </summary>
    /// <param name="kind">What sort of service the channel belongs to.</param>
    /// <param name="availability">What <see cref="Channel.At"/> or <see cref="Contact.At"/> gave.</param>
    /// <param name="day">Today.</param>
    public string? LastSeen(ContactKind kind, Availability availability, DateOnly day)
    {
        if (kind == ContactKind.Emergency || !availability.NeedsCheckOn(day))
        {
            return null;
        }

        return availability.HoursSeen switch
        {
            null => words.LastSeen.Undated.Value,
            { Month: null } seen => words.LastSeen.InYear.Say(("date", times.Date(seen))),
            { Day: null } seen => words.LastSeen.InMonth.Say(("date", times.Date(seen))),
            { } seen => words.LastSeen.OnDay.Say(("date", times.Date(seen))),
        };
    }

    private string InWordsOpen(Availability availability, DateTimeOffset now)
    {
        bool atAllHours = availability.Because == AvailabilityReason.AllHours;
        OpenPatterns open = words.Open;
        if (availability.Until is not { } until)
        {
            return (atAllHours ? open.AllHours : open.NeverCloses).Value;
        }

        DateOnly today = DateOnly.FromDateTime(now.DateTime);
        bool atMidnight = until.TimeOfDay == TimeSpan.Zero;
        DateOnly last = DateOnly.FromDateTime(until.DateTime).AddDays(atMidnight ? -1 : 0);
        string time = times.Clock(MinuteOf(until));
        return (last == today, atMidnight) switch
        {
            (true, _) => open.UntilTime.Say(("time", time)),
            (false, true) => (atAllHours ? open.AllHoursUntilEndOfDay : open.UntilEndOfDay).Say(("day", times.Day(last, WeekdayForm.Of, today))),
            (false, false) => (atAllHours ? open.AllHoursUntilDay : open.UntilDay).Say(("day", times.Day(last, WeekdayForm.Until, today)), ("time", time)),
        };
    }

    private string InWordsClosed(Availability availability, DateTimeOffset now)
    {
        ClosedPatterns closed = availability.Holiday is null ? words.Closed : words.ClosedForHoliday;
        string holiday = NameOf(availability.Holiday);
        if (availability.Opens is not { } opens)
        {
            return closed.NextNotKnown.Say(("holiday", holiday));
        }

        DateOnly today = DateOnly.FromDateTime(now.DateTime);
        DateOnly day = DateOnly.FromDateTime(opens.DateTime);
        string time = times.Clock(MinuteOf(opens));
        return (day == today, opens.TimeOfDay == TimeSpan.Zero) switch
        {
            (true, _) => closed.OpensToday.Say(("holiday", holiday), ("time", time)),
            (false, true) => closed.OpensAtStartOfDay.Say(("holiday", holiday), ("day", times.Day(day, WeekdayForm.Of, today))),
            (false, false) => closed.OpensOnDay.Say(("holiday", holiday), ("day", times.Day(day, WeekdayForm.When, today)), ("time", time)),
        };
    }

    private string InWordsUnknown(Availability availability) => availability.Because switch
    {
        AvailabilityReason.BankHolidayHoursNotKnown or AvailabilityReason.NamedDayHoursNotKnown => words.NotKnown.OnHoliday.Say(("holiday", NameOf(availability.Holiday))),
        AvailabilityReason.WhoseHolidaysNotKnown => words.NotKnown.OnHolidayOfSome.Say(("holiday", NameOf(availability.Holiday))),
        AvailabilityReason.OutsideCalendar => words.NotKnown.BankHolidays.Value,
        _ => words.NotKnown.Hours.Value,
    };

    private string OnBankHolidays(OpeningHours hours) => hours.OnBankHolidays switch
    {
        HolidayHours.Closed => words.BankHolidays.Closed.Of(hours.BankHolidaysOf).Value,
        HolidayHours.AsUsual => words.BankHolidays.AsUsual.Value,
        HolidayHours.OwnHours when hours.BankHolidaySpans.IsEmpty => words.BankHolidays.Closed.Of(hours.BankHolidaysOf).Value,
        HolidayHours.OwnHours => words.BankHolidays.OwnHours.Of(hours.BankHolidaysOf).Say(("hours", week.Spans(hours.BankHolidaySpans))),
        _ => words.BankHolidays.NotKnown.Of(hours.BankHolidaysOf).Value,
    };

    private void AddExceptions(ImmutableArray<string>.Builder lines, OpeningHours hours, bool closed)
    {
        string[] days = [.. hours.Exceptions.Where(day => day.IsKnownClosed == closed).Select(day => NameOf(hours.NameOf(day)))];
        if (days.Length > 0)
        {
            lines.Add((closed ? words.BankHolidays.ClosedOnDays : words.BankHolidays.DaysNotKnown).Say(("days", times.List(days))));
        }
    }

    // No two languages within a sentence.
    private bool Says(LocalizedText holiday) => !holiday.In(Language).FellBack;

    private string NameOf(LocalizedText? holiday) => holiday?.In(Language).Value ?? "";

    private static int MinuteOf(DateTimeOffset moment) => (moment.Hour * 60) + moment.Minute;
}
