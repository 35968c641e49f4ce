using StalkingGuidance.Screenings;

namespace StalkingGuidance.Tests.Screenings.Support;

/// <summary>A library of screenings that stand in tests, with the fingerprint of a pack that does not exist.</summary>
internal static class ScreeningSet
{
    public static readonly string Pack = new('a', 64);

    public static ScreeningLibrary Of(params Screening[] screenings) =>
        new([.. screenings.Select(screening => new ScreeningLibrary.Entry(screening.Id.Value, screening.Version, new(screening), new([])))]);
}
