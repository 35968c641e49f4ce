using System.Collections.Immutable;

namespace StalkingGuidance.Contacts;

/// <summary>What the hours say of one day.</summary>
internal readonly record struct DayHours(ImmutableArray<OpenSpan> Spans, AvailabilityReason Because, string? Holiday, bool IsUnknown)
{
    public static DayHours Closed(AvailabilityReason because, string? holiday) => new([], because, holiday, IsUnknown: false);

    public static DayHours Unknown(AvailabilityReason because, string? holiday) => new([], because, holiday, IsUnknown: true);
}
