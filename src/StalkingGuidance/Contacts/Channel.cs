using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Contacts;

/// <summary>One way of reaching a service, with its own hours and its own safety facts. Immutable and thread-safe.</summary>
public sealed record Channel
{
    /// <summary>A name that is unique within the contact: <c>phone</c>, <c>chat</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The way.</summary>
    public required ChannelKind Kind { get; init; }

    /// <summary>The number; <see langword="null"/> for channels on the web and e-mail.</summary>
    public required PhoneNumber? Number { get; init; }

    /// <summary>The page; <see langword="null"/> for channels with a number, and for e-mail.</summary>
    public Uri? Address => Page?.Uri;

    /// <summary>Holds <see cref="Address"/>.</summary>
    internal WebAddress? Page { get; init; }

    /// <summary>The e-mail address; <see langword="null"/> for all other channels.</summary>
    public required string? Email { get; init; }

    /// <summary>The word to text; <see langword="null"/> when there is none.</summary>
    public required string? Keyword { get; init; }

    /// <summary>The keys to press after the call is answered, in words; <see langword="null"/> when there are none. Never part of a link.</summary>
    public required LocalizedText? Menu { get; init; }

    /// <summary>What to call the channel where a contact has two of a kind; otherwise <see langword="null"/>.</summary>
    public required LocalizedText? Label { get; init; }

    /// <summary>The languages in which it is answered.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>What it costs.</summary>
    public required Cost Cost { get; init; }

    /// <summary>More on the cost; <see langword="null"/> when there is nothing to add.</summary>
    public required LocalizedText? CostNote { get; init; }

    /// <summary>Whether its use shows on a bill.</summary>
    public required SafetyFact OnBill { get; init; }

    /// <summary>Whether the service calls or writes back.</summary>
    public required SafetyFact CallsBack { get; init; }

    /// <summary>Whether whoever answers sees the caller's number.</summary>
    public required SafetyFact SeesYourNumber { get; init; }

    /// <summary>How sure the number or address is. The hours have a confidence of their own.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The newest dated page that shows it; <see langword="null"/> when none is dated.</summary>
    public required PartialDate? Seen { get; init; }

    /// <summary>Anything more; <see langword="null"/> when there is nothing.</summary>
    public required LocalizedText? Note { get; init; }

    /// <summary>When it is answered; <see langword="null"/> when the hours are not known.</summary>
    public required OpeningHours? Hours { get; init; }

    /// <summary>Whether it is answered at a moment. Allocates nothing.</summary>
    public Availability At(DateTimeOffset moment) => Hours is null ? Availability.HoursNotKnown : Hours.At(moment);
}
