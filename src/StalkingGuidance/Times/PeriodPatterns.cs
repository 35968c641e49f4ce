using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>Stretches of days.</summary>
internal sealed record PeriodPatterns
{
    /// <summary><c>30 April to 2 May 2026</c></summary>
    public required LocalizedText Days { get; init; }

    /// <summary><c>20 to 24 April 2015</c></summary>
    public required LocalizedText DaysOfAMonth { get; init; }

    /// <summary>With the first day alone, where the last is open.</summary>
    public required LocalizedText From { get; init; }

    /// <summary>With both days, as a clause.</summary>
    public required LocalizedText FromTo { get; init; }

    /// <summary>With a first day in the past.</summary>
    public required LocalizedText Since { get; init; }

    /// <summary>With the first day, where the last is not known.</summary>
    public required LocalizedText LastNotKnown { get; init; }

    /// <summary>With the last day, where the first is not known.</summary>
    public required LocalizedText UntilFirstNotKnown { get; init; }

    /// <summary>Where no day is known, and the last is open.</summary>
    public required LocalizedText FirstNotKnown { get; init; }

    /// <summary>Where no day is known.</summary>
    public required LocalizedText NotKnown { get; init; }
}
