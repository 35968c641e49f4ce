using System.Collections.Immutable;
using StalkingGuidance.Calendars;

namespace StalkingGuidance.Contacts;

/// <content>Answers worked out ahead, once the hours are asked for often.</content>
public sealed partial record OpeningHours
{
    // Working four years out costs about as much as this many questions; a program that asks once never pays it.
    private const int OftenEnough = 2000;

    private readonly Asked asked = new();

    /// <summary>Finds the answer in the timeline, if there is one by now. Counting races are harmless: two threads may work out the same timeline, and either stays.</summary>
    private bool TryFindAhead(long minute, out Availability answer)
    {
        if (asked.Timeline is { } timeline)
        {
            return timeline.TryFind(minute, out answer);
        }

        answer = default;
        if (++asked.Count > OftenEnough && calendar.Value.From < calendar.Value.To)
        {
            asked.Timeline = new OpeningTimeline(Boundaries(), start => WorkOut(start));
        }

        return false;
    }

    /// <summary>Every minute at which the answer may change within the calendar's days: midnights, and both ends of each span that a day may have.</summary>
    private List<long> Boundaries()
    {
        SortedSet<long> boundaries = [];
        int last = calendar.Value.To.DayNumber;
        for (int day = calendar.Value.From.DayNumber; day <= last; day++)
        {
            boundaries.Add(UkTime.ToUtc((long)day * UkTime.MinutesPerDay, second: false));
            ImmutableArray<OpenSpan> ordinary = Always ? [] : spansByDay[(int)DateOnly.FromDayNumber(day).DayOfWeek];
            foreach (OpenSpan span in ordinary.AddRange(BankHolidaySpans))
            {
                boundaries.Add(OpensAt(day, span));
                boundaries.Add(ClosesAt(day, span));
            }
        }

        // What a span of the last day still says after midnight is for the slow way to tell.
        long end = UkTime.ToUtc((long)last * UkTime.MinutesPerDay, second: false);
        boundaries.RemoveWhere(boundary => boundary > end);
        return [.. boundaries];
    }

    /// <summary>How often the hours were asked for. A cache, not a part of what they are.</summary>
    private sealed class Asked
    {
        public int Count;
        public volatile OpeningTimeline? Timeline;
    }
}
