using StalkingGuidance.Places;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Law;

/// <summary>A court that a maximum sentence belongs to.</summary>
public enum Court
{
    /// <summary>A magistrates' court in England or Wales.</summary>
    Magistrates = 1,

    /// <summary>The Crown Court in England or Wales.</summary>
    Crown = 2,

    /// <summary>A Scottish court without a jury (summary procedure).</summary>
    SheriffSummary = 3,

    /// <summary>A Scottish court with a jury (solemn procedure, on indictment).</summary>
    Solemn = 4,

    /// <summary>A magistrates' court in Northern Ireland.</summary>
    MagistratesNorthernIreland = 5,

    /// <summary>The Crown Court in Northern Ireland.</summary>
    CrownNorthernIreland = 6,
}

/// <summary>The words for <see cref="Court"/> in YAML, and where each court sits.</summary>
internal static class Courts
{
    public static readonly Choices Words = new("magistrates", "crown", "sheriff-summary", "solemn", "magistrates-ni", "crown-ni");

    public static Jurisdiction SeatOf(Court court) => court switch
    {
        Court.Magistrates or Court.Crown => Jurisdiction.EnglandAndWales,
        Court.SheriffSummary or Court.Solemn => Jurisdiction.Scotland,
        _ => Jurisdiction.NorthernIreland,
    };
}
