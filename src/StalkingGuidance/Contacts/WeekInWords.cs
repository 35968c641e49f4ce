using System.Collections.Immutable;
using StalkingGuidance.Times;

namespace StalkingGuidance.Contacts;

/// <summary>The spans of an ordinary week in words, a line for each set of days that have the same hours.</summary>
internal sealed class WeekInWords(TimesInWords times)
{
    private const int Midnight = 24 * 60;

    // From Monday, as people read a week.
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private readonly WeekPatterns patterns = times.Words.Week;

    public IEnumerable<string> Of(ImmutableArray<WeeklySpans> weekly)
    {
        string[] hours = [.. Week.Select(day => Spans([.. weekly.Where(span => span.Days.Contains(day)).Select(span => span.Span).OrderBy(span => span.Opens)]))];
        foreach (string same in hours.Distinct().OrderBy(text => text.Length == 0))
        {
            string days = Days([.. Enumerable.Range(0, 7).Where(day => hours[day] == same)]);
            yield return Capital(same.Length == 0 ? patterns.Closed.Say(("days", days)) : patterns.Line.Say(("days", days), ("hours", same)));
        }
    }

    /// <summary>Such as <c>9am to midday and 1pm to 4pm</c>; empty for none.</summary>
    public string Spans(ImmutableArray<OpenSpan> spans) => times.ListOfHours([.. spans.Select(Span)]);

    private string Span(OpenSpan span)
    {
        if (span is { Opens: 0, Closes: Midnight })
        {
            return patterns.WholeDay.Value;
        }

        return (span.Closes > Midnight ? patterns.SpanOverMidnight : patterns.Span).Say(("opens", times.Clock(span.Opens)), ("closes", times.Clock(span.Closes % Midnight)));
    }

    /// <summary>Three days or more in a row become a range.</summary>
    private string Days(int[] days)
    {
        if (days.Length == 7)
        {
            return patterns.EveryDay.Value;
        }

        return days.Length > 2 && days[^1] - days[0] == days.Length - 1
            ? patterns.Days.Say(("from", times.Weekday(Week[days[0]], WeekdayForm.Of)), ("until", times.Weekday(Week[days[^1]], WeekdayForm.Until)))
            : times.List([.. days.Select(day => times.Weekday(Week[day]))]);
    }

    // Not all languages write days with a capital, and a line begins with one.
    private static string Capital(string line) => char.ToUpperInvariant(line[0]) + line[1..];
}
