using System.Collections.Immutable;

namespace StalkingGuidance.Contacts;

/// <summary>The spans of an ordinary week in words, a line for each set of days that have the same hours.</summary>
internal static class WeekInWords
{
    private const int Midnight = 24 * 60;

    public static IEnumerable<string> Of(ImmutableArray<WeeklySpans> weekly)
    {
        // From Monday, as people read a week.
        string[] hours = [.. DayWords.Week.Select(day => Spans([.. weekly.Where(span => span.Days.Contains(day)).Select(span => span.Span).OrderBy(span => span.Opens)]))];
        foreach (string same in hours.Distinct().OrderBy(text => text.Length == 0))
        {
            string days = Days([.. Enumerable.Range(0, 7).Where(day => hours[day] == same)]);
            yield return same.Length == 0 ? $"Closed on {days}" : $"{days}: {same}";
        }
    }

    /// <summary>Such as <c>9am to midday and 1pm to 4pm</c>; empty for none.</summary>
    public static string Spans(ImmutableArray<OpenSpan> spans) => DayWords.And([.. spans.Select(Span)]);

    private static string Span(OpenSpan span)
    {
        if (span is { Opens: 0, Closes: Midnight })
        {
            return "24 hours";
        }

        string closes = DayWords.Clock(span.Closes % Midnight);
        return $"{DayWords.Clock(span.Opens)} to {closes}{(span.Closes > Midnight ? " the next day" : "")}";
    }

    /// <summary>Three days or more in a row become a range.</summary>
    private static string Days(int[] days)
    {
        if (days.Length == 7)
        {
            return "Every day";
        }

        bool inARow = days.Length > 2 && days[^1] - days[0] == days.Length - 1;
        string[] names = [.. days.Select(day => DayWords.Weekday(DayWords.Week[day]))];
        return inARow ? $"{names[0]} to {names[^1]}" : DayWords.And(names);
    }
}
