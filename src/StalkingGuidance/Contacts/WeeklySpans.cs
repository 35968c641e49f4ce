using System.Collections.Immutable;

namespace StalkingGuidance.Contacts;

/// <summary>A span, and the days of the week on which it begins.</summary>
/// <param name="Days">The days.</param>
/// <param name="Span">The span.</param>
public sealed record WeeklySpans(ImmutableArray<DayOfWeek> Days, OpenSpan Span);
