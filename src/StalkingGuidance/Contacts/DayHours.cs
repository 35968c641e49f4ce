using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Contacts;

/// <summary>What the hours say of one day.</summary>
internal readonly record struct DayHours(ImmutableArray<OpenSpan> Spans, AvailabilityReason Because, LocalizedText? Holiday, bool IsUnknown)
{
    public static DayHours Closed(AvailabilityReason because, LocalizedText? holiday) => new([], because, holiday, IsUnknown: false);

    public static DayHours Unknown(AvailabilityReason because, LocalizedText? holiday) => new([], because, holiday, IsUnknown: true);
}
