using System.Globalization;
using System.Numerics;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Wording;

/// <summary>What changes between two versions, in words.</summary>
internal static class ComparisonWords
{
    public static string Of(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Raises => "raises",
        ChangeDirection.Lowers => "lowers",
        _ => "moves",
    };

    /// <summary><c>urgency soon to urgent, indication unchanged</c></summary>
    public static string Of(ComparisonGroup group) =>
        $"urgency {Step(Urgencies.Words.WordOf((int)group.Before.Urgency), Urgencies.Words.WordOf((int)group.After.Urgency))}; "
        + $"indication {Step(IndicationLevels.Words.WordOf((int)group.Before.Indication), IndicationLevels.Words.WordOf((int)group.After.Indication))}";

    /// <summary>With commas between thousands.</summary>
    public static string Count(BigInteger count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Step(string before, string after) => before == after ? $"stays {before}" : $"{before} to {after}";
}
