using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Benchmarks.Screenings.Writing;

/// <summary>Which rules a condition reads.</summary>
internal static class ConditionReads
{
    public static IEnumerable<string> Of(Condition condition) => condition switch
    {
        AllOf all => all.Conditions.SelectMany(Of),
        AnyOf any => any.Conditions.SelectMany(Of),
        IndicatorMet met => [met.Indicator],
        _ => [],
    };
}
