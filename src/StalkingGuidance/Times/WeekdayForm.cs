namespace StalkingGuidance.Times;

/// <summary>The forms of a weekday's name: see <see cref="WeekdayWords"/>.</summary>
internal enum WeekdayForm
{
    /// <summary>Alone.</summary>
    Name = 1,

    /// <summary>When something happens.</summary>
    When = 2,

    /// <summary>Up to the day.</summary>
    Until = 3,

    /// <summary>After a noun.</summary>
    Of = 4,
}
