using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Contacts;

/// <summary>
/// Whether a channel is answered at a moment, and how far that can be relied on. A value that allocates nothing.
/// Times have the offset that holds in the United Kingdom then.
/// </summary>
public readonly record struct Availability
{
    /// <summary>How old a sighting of hours may be before they must not be shown as they are.</summary>
    public const int HoursCountForYears = 2;

    private Availability(AvailabilityState state, AvailabilityReason because, LocalizedText? holiday, DateTimeOffset? changes, OpeningHours? hours)
    {
        State = state;
        Because = because;
        Holiday = holiday;
        Changes = changes;
        Hours = hours;
    }

    /// <summary>Open, closed or unknown.</summary>
    public AvailabilityState State { get; }

    /// <summary>Why.</summary>
    public AvailabilityReason Because { get; }

    /// <summary>The name of the bank holiday or named day that decides; <see langword="null"/> when none does.</summary>
    public LocalizedText? Holiday { get; }

    /// <summary>Whether it is known to be answered.</summary>
    public bool IsOpen => State == AvailabilityState.Open;

    /// <summary>Whether it is known not to be answered.</summary>
    public bool IsClosed => State == AvailabilityState.Closed;

    /// <summary>When it stops being known to be open; <see langword="null"/> when it is not open, or never closes.</summary>
    public DateTimeOffset? Until => IsOpen ? Changes : null;

    /// <summary>
    /// When it is next known to open; <see langword="null"/> when it is not closed, or the next opening is past what the calendar knows.
    /// It may open earlier on a day whose hours are not known.
    /// </summary>
    public DateTimeOffset? Opens => IsClosed ? Changes : null;

    /// <summary>How sure the hours are; <see langword="null"/> when there are none.</summary>
    public Confidence? HoursConfidence => Hours?.Confidence;

    /// <summary>The newest dated page that states the hours; <see langword="null"/> when there are none, or no page is dated.</summary>
    public PartialDate? HoursSeen => Hours?.Seen;

    /// <summary>Gives <see cref="Until"/> or <see cref="Opens"/>.</summary>
    private DateTimeOffset? Changes { get; }

    private OpeningHours? Hours { get; }

    /// <summary>No hours are known at all.</summary>
    internal static Availability HoursNotKnown => new(AvailabilityState.Unknown, AvailabilityReason.HoursNotKnown, null, null, null);

    /// <summary>
    /// Whether the hours were last seen so long ago, or on a page so undated, that an app must say "check opening times" beside them:
    /// more than <see cref="HoursCountForYears"/> years before a day.
    /// </summary>
    public bool NeedsCheckOn(DateOnly day) =>
        Hours is not null && (Hours.Seen is not { } seen || seen.Latest.AddYears(HoursCountForYears) < day);

    internal static Availability Open(OpeningHours hours, AvailabilityReason because, LocalizedText? holiday, DateTimeOffset? until) =>
        new(AvailabilityState.Open, because, holiday, until, hours);

    internal static Availability Closed(OpeningHours hours, AvailabilityReason because, LocalizedText? holiday, DateTimeOffset? opens) =>
        new(AvailabilityState.Closed, because, holiday, opens, hours);

    internal static Availability Unknown(OpeningHours hours, AvailabilityReason because, LocalizedText? holiday) =>
        new(AvailabilityState.Unknown, because, holiday, null, hours);

    /// <summary>The better of two for somebody who needs help: open before unknown before closed; of two open ones, the one that stays so longer; of two closed ones, the one that opens first.</summary>
    internal static Availability Best(in Availability a, in Availability b)
    {
        if (a.State != b.State)
        {
            return a.State < b.State ? a : b;
        }

        return a.State switch
        {
            AvailabilityState.Open => b.Changes is null || (a.Changes is { } until && b.Changes > until) ? Prefer(b, a) : a,
            AvailabilityState.Closed => a.Changes is null || (b.Changes is { } opens && opens < a.Changes) ? b : a,
            _ => a.Hours is null ? b : a,
        };
    }

    // Of two that never close, the first channel stays: it is the contact's main one.
    private static Availability Prefer(in Availability longer, in Availability other) =>
        longer.Changes is null && other.Changes is null ? other : longer;
}
