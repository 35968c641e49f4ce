using System.Globalization;

namespace StalkingGuidance.Tests.Screenings.Support;

/// <summary>How many samples a property is tried on. Mutation testing runs the properties thousands of times, and sets a smaller share.</summary>
internal static class Samples
{
    private const string Percentage = "SCREENING_SAMPLES_PERCENT";

    /// <summary>The usual number, or the share of it that the environment sets.</summary>
    public static int Of(int usual) =>
        Environment.GetEnvironmentVariable(Percentage) is { Length: > 0 } percent
            ? Math.Max(1, usual * int.Parse(percent, CultureInfo.InvariantCulture) / 100)
            : usual;
}
