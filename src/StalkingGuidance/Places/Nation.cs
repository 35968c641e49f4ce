using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Places;

/// <summary>A nation of the United Kingdom. Services, bank holidays and law differ between them, so an app asks for one.</summary>
public enum Nation
{
    /// <summary>England.</summary>
    England = 1,

    /// <summary>Wales.</summary>
    Wales = 2,

    /// <summary>Scotland.</summary>
    Scotland = 3,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland = 4,
}

/// <summary>The words for <see cref="Nation"/> in YAML and on the command line.</summary>
internal static class Nations
{
    public static readonly Choices Words = new("england", "wales", "scotland", "northern-ireland");

    public static IReadOnlyList<Nation> All { get; } = [Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland];
}
