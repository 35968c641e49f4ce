using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>The hours of a week, a line for each set of days.</summary>
internal sealed record WeekPatterns
{
    /// <summary>It has no known hours.</summary>
    public required LocalizedText NotKnown { get; init; }

    /// <summary>It is answered at all hours.</summary>
    public required LocalizedText AllHours { get; init; }

    /// <summary>All seven days.</summary>
    public required LocalizedText EveryDay { get; init; }

    /// <summary>Three days or more in a row.</summary>
    public required LocalizedText Days { get; init; }

    /// <summary>Days and their hours.</summary>
    public required LocalizedText Line { get; init; }

    /// <summary>Days on which it is closed.</summary>
    public required LocalizedText Closed { get; init; }

    /// <summary>A day from midnight to midnight.</summary>
    public required LocalizedText WholeDay { get; init; }

    /// <summary>From one time to another.</summary>
    public required LocalizedText Span { get; init; }

    /// <summary>From one time to another of the next day.</summary>
    public required LocalizedText SpanOverMidnight { get; init; }
}
