using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Calendars;

/// <summary>A part of the United Kingdom with bank holidays of its own.</summary>
public enum CalendarDivision
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales = 1,

    /// <summary>Scotland.</summary>
    Scotland = 2,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland = 3,
}

/// <summary>The words for <see cref="CalendarDivision"/>, and which nation keeps which holidays.</summary>
internal static class CalendarDivisions
{
    public static readonly Choices Words = new("england-and-wales", "scotland", "northern-ireland");

    public static CalendarDivision Of(Nation nation) => nation switch
    {
        Nation.Scotland => CalendarDivision.Scotland,
        Nation.NorthernIreland => CalendarDivision.NorthernIreland,
        _ => CalendarDivision.EnglandAndWales,
    };
}
