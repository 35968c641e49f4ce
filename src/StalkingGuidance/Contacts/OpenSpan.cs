using System.Collections.Immutable;

namespace StalkingGuidance.Contacts;

/// <summary>A stretch of time in which a channel is answered, in minutes after the midnight that begins its day, local time.</summary>
/// <param name="Opens">The first minute, from 0.</param>
/// <param name="Closes">The minute after the last one: 1440 is midnight at the end of the day, more is the next day.</param>
public readonly record struct OpenSpan(int Opens, int Closes)
{
    internal static ImmutableArray<OpenSpan> WholeDay { get; } = [new OpenSpan(0, 24 * 60)];

    /// <summary>Such as <c>09:30-16:00</c>; an end on the next day has a plus sign.</summary>
    public override string ToString() => $"{Clock(Opens)}-{Clock(Closes)}";

    private static string Clock(int minute) =>
        minute <= 24 * 60 ? $"{minute / 60:00}:{minute % 60:00}" : $"{(minute / 60) - 24:00}:{minute % 60:00}+";
}
