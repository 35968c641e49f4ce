using StalkingGuidance.Calendars;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Times;

/// <summary>A sentence for each part of the United Kingdom with bank holidays of its own.</summary>
internal sealed record DivisionPatterns
{
    /// <summary>Those of England and Wales.</summary>
    public required LocalizedText EnglandAndWales { get; init; }

    /// <summary>Those of Scotland.</summary>
    public required LocalizedText Scotland { get; init; }

    /// <summary>Those of Northern Ireland.</summary>
    public required LocalizedText NorthernIreland { get; init; }

    /// <summary>Where nobody says whose holidays the service keeps.</summary>
    public required LocalizedText WhoseNotKnown { get; init; }

    /// <summary>The sentence for a part.</summary>
    public LocalizedText Of(CalendarDivision? division) => division switch
    {
        CalendarDivision.EnglandAndWales => EnglandAndWales,
        CalendarDivision.Scotland => Scotland,
        CalendarDivision.NorthernIreland => NorthernIreland,
        _ => WhoseNotKnown,
    };
}
