namespace StalkingGuidance.Contacts;

/// <summary>Why a channel is open, closed or unknown.</summary>
public enum AvailabilityReason
{
    /// <summary>Open or closed: that is what the weekly hours say.</summary>
    WeeklyHours = 1,

    /// <summary>Open: it is answered at all hours, every day.</summary>
    AllHours = 2,

    /// <summary>Open or closed: the hours of a bank holiday apply.</summary>
    BankHoliday = 3,

    /// <summary>Closed: a named day on which the service does not answer.</summary>
    NamedDay = 4,

    /// <summary>Unknown: no hours are known.</summary>
    HoursNotKnown = 5,

    /// <summary>
    /// Unknown: it is a bank holiday, and nobody says whether the service answers then; or it is a Christmas Day, Boxing Day or New Year's Day
    /// at a weekend, whose bank holiday is kept on a later day.
    /// </summary>
    BankHolidayHoursNotKnown = 6,

    /// <summary>Unknown: it is a bank holiday in a part of the United Kingdom, and nobody says whose holidays the service keeps.</summary>
    WhoseHolidaysNotKnown = 7,

    /// <summary>Unknown: sources disagree on this named day.</summary>
    NamedDayHoursNotKnown = 8,

    /// <summary>Unknown: the day lies outside the calendar of bank holidays, on which the hours depend; or outside the years whose local time is known.</summary>
    OutsideCalendar = 9,
}
