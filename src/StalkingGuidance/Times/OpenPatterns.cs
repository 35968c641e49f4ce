using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>What is said of a service that is open, in pieces that begin in lower case.</summary>
internal sealed record OpenPatterns
{
    /// <summary>It closes today.</summary>
    public required LocalizedText UntilTime { get; init; }

    /// <summary>It closes on a later day.</summary>
    public required LocalizedText UntilDay { get; init; }

    /// <summary>It closes at the midnight after a day.</summary>
    public required LocalizedText UntilEndOfDay { get; init; }

    /// <summary>It is answered at all hours.</summary>
    public required LocalizedText AllHours { get; init; }

    /// <summary>It is answered at all hours, up to a time of a later day.</summary>
    public required LocalizedText AllHoursUntilDay { get; init; }

    /// <summary>It is answered at all hours, up to the midnight after a day.</summary>
    public required LocalizedText AllHoursUntilEndOfDay { get; init; }

    /// <summary>Its week has no end.</summary>
    public required LocalizedText NeverCloses { get; init; }
}
