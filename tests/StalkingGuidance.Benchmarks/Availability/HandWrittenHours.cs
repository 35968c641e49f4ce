namespace StalkingGuidance.Benchmarks.Availability;

/// <summary>
/// What an app's developer would write: the time-zone database, and a walk over the week's spans. It knows no bank holiday, no span over midnight,
/// and says neither until when nor from when.
/// </summary>
internal sealed class HandWrittenHours((DayOfWeek Day, TimeOnly Opens, TimeOnly Closes)[] spans)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public bool IsOpen(DateTimeOffset moment)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(moment, London);
        TimeOnly time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        foreach ((DayOfWeek day, TimeOnly opens, TimeOnly closes) in spans)
        {
            if (day == local.DayOfWeek && time >= opens && time < closes)
            {
                return true;
            }
        }

        return false;
    }
}
