using System.Collections.Immutable;
using StalkingGuidance.Calendars;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Contacts;

/// <content>What the hours say of one day.</content>
public sealed partial record OpeningHours
{
    /// <summary>What a day that differs is called.</summary>
    internal LocalizedText NameOf(DifferentDay exception) => calendar.Value.NameOf(exception.Day);

    private DayHours HoursOf(int dayNumber)
    {
        DateOnly day = DateOnly.FromDayNumber(dayNumber);
        foreach (DifferentDay exception in Exceptions)
        {
            if (NamedDays.IsOn(exception.Day, day))
            {
                LocalizedText name = NameOf(exception);
                return exception.IsKnownClosed
                    ? DayHours.Closed(AvailabilityReason.NamedDay, name)
                    : DayHours.Unknown(AvailabilityReason.NamedDayHoursNotKnown, name);
            }
        }

        if (Always)
        {
            return new DayHours(OpenSpan.WholeDay, AvailabilityReason.AllHours, null, IsUnknown: false);
        }

        ImmutableArray<OpenSpan> ordinary = spansByDay[(int)day.DayOfWeek];
        return OnBankHolidays == HolidayHours.AsUsual ? Weekday(ordinary) : HoursByCalendar(day, ordinary);
    }

    private DayHours HoursByCalendar(DateOnly day, ImmutableArray<OpenSpan> ordinary)
    {
        if (!calendar.Value.Knows(day))
        {
            return DayHours.Unknown(AvailabilityReason.OutsideCalendar, null);
        }

        if (FindHoliday(day, out bool keptBySomeOnly) is { } holiday)
        {
            return OnHoliday(holiday, keptBySomeOnly);
        }

        // A Christmas Day on a Saturday is no bank holiday; the Monday is. A service that differs on bank holidays is hardly as usual then.
        return !ordinary.IsEmpty && NamedDays.KeptLater(day) is { } keptLater
            ? DayHours.Unknown(AvailabilityReason.BankHolidayHoursNotKnown, calendar.Value.NameOf(keptLater))
            : Weekday(ordinary);
    }

    private DayHours OnHoliday(BankHoliday holiday, bool keptBySomeOnly) => (OnBankHolidays, keptBySomeOnly) switch
    {
        (HolidayHours.NotKnown, _) => DayHours.Unknown(AvailabilityReason.BankHolidayHoursNotKnown, holiday.Name),
        (_, true) => DayHours.Unknown(AvailabilityReason.WhoseHolidaysNotKnown, holiday.Name),
        (HolidayHours.Closed, _) => DayHours.Closed(AvailabilityReason.BankHoliday, holiday.Name),
        _ => new DayHours(BankHolidaySpans, AvailabilityReason.BankHoliday, holiday.Name, IsUnknown: false),
    };

    /// <summary>The holiday of a day. Where nobody says whose holidays count, any part's holiday is found, and whether all parts keep it is told.</summary>
    private BankHoliday? FindHoliday(DateOnly day, out bool keptBySomeOnly)
    {
        keptBySomeOnly = false;
        if (BankHolidaysOf is { } division)
        {
            return calendar.Value.On(day, division);
        }

        BankHoliday? england = calendar.Value.On(day, CalendarDivision.EnglandAndWales);
        BankHoliday? scotland = calendar.Value.On(day, CalendarDivision.Scotland);
        BankHoliday? northernIreland = calendar.Value.On(day, CalendarDivision.NorthernIreland);
        keptBySomeOnly = england is null || scotland is null || northernIreland is null;
        return england ?? scotland ?? northernIreland;
    }

    private static DayHours Weekday(ImmutableArray<OpenSpan> ordinary) => new(ordinary, AvailabilityReason.WeeklyHours, null, IsUnknown: false);
}
