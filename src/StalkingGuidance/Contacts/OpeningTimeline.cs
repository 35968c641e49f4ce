using StalkingGuidance.Calendars;

namespace StalkingGuidance.Contacts;

/// <summary>
/// The answers of opening hours worked out ahead, for a server that asks again and again: a stretch of time for each answer, found by its day.
/// Immutable and thread-safe.
/// </summary>
internal sealed class OpeningTimeline
{
    private readonly long first;
    private readonly long end;

    // Where each stretch begins, in UTC minutes, and what holds in it.
    private readonly long[] begins;
    private readonly Availability[] answers;

    // By days since the first minute: the stretch that runs when the day begins.
    private readonly int[] byDay;

    /// <summary>Works out the stretches between two moments.</summary>
    /// <param name="boundaries">Every minute at which the answer may change, in order; the first and the last are the ends of the timeline.</param>
    /// <param name="answerAt">What holds from a minute on.</param>
    public OpeningTimeline(IReadOnlyList<long> boundaries, Func<long, Availability> answerAt)
    {
        first = boundaries[0];
        end = boundaries[^1];
        List<long> starts = [];
        List<Availability> results = [];
        foreach (long boundary in boundaries)
        {
            Availability answer = answerAt(boundary);
            if (boundary < end && (results.Count == 0 || results[^1] != answer))
            {
                starts.Add(boundary);
                results.Add(answer);
            }
        }

        begins = [.. starts];
        answers = [.. results];
        byDay = new int[((end - first) / UkTime.MinutesPerDay) + 1];
        int stretch = 0;
        for (int day = 0; day < byDay.Length; day++)
        {
            stretch = Forward(stretch, first + ((long)day * UkTime.MinutesPerDay));
            byDay[day] = stretch;
        }
    }

    /// <summary>The answer at a minute; false outside the timeline.</summary>
    public bool TryFind(long minute, out Availability answer)
    {
        if (minute < first || minute >= end)
        {
            answer = default;
            return false;
        }

        int day = (int)((minute - first) / UkTime.MinutesPerDay);
        answer = answers[Forward(byDay[day], minute)];
        return true;
    }

    private int Forward(int stretch, long minute)
    {
        while (stretch + 1 < begins.Length && begins[stretch + 1] <= minute)
        {
            stretch++;
        }

        return stretch;
    }
}
