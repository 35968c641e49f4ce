using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Places;

/// <summary>A part of the United Kingdom with a law of its own.</summary>
public enum Jurisdiction
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales = 1,

    /// <summary>Scotland.</summary>
    Scotland = 2,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland = 3,
}

/// <summary>The words for <see cref="Jurisdiction"/>, and which nation lies in which.</summary>
public static class Jurisdictions
{
    internal static readonly Choices Words = new("england-wales", "scotland", "northern-ireland");

    /// <summary>The jurisdiction that a nation lies in.</summary>
    public static Jurisdiction Of(Nation nation) => nation switch
    {
        Nation.Scotland => Jurisdiction.Scotland,
        Nation.NorthernIreland => Jurisdiction.NorthernIreland,
        _ => Jurisdiction.EnglandAndWales,
    };
}
