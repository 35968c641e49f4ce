using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>The forms of a weekday's name, within dates too. English has one for all; other languages change its beginning or its end.</summary>
internal sealed record WeekdayWords
{
    /// <summary>Alone, and in lists: <c>Monday</c>.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>When something happens: <c>opens Monday</c>, in Welsh <c>ddydd Llun</c>.</summary>
    public required LocalizedText When { get; init; }

    /// <summary>Up to the day: <c>open until Monday</c>.</summary>
    public required LocalizedText Until { get; init; }

    /// <summary>After a noun: <c>the end of Monday</c>.</summary>
    public required LocalizedText Of { get; init; }
}
