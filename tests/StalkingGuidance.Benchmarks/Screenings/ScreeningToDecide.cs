using StalkingGuidance.Benchmarks.Screenings.Inputs;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings;

/// <summary>The screenings that are written by hand too.</summary>
public enum ScreeningToDecide
{
    /// <summary>Forty rules, generated.</summary>
    FortyRules = 1,

    /// <summary>The shipped screening for a person affected.</summary>
    StalkingCheck = 2,
}

/// <summary>Loads them.</summary>
internal static class ScreeningsToDecide
{
    public static Screening Load(this ScreeningToDecide screening) => screening == ScreeningToDecide.FortyRules
        ? ScreeningText.Read(GeneratedRules.Yaml(40))
        : ContentPack.Default.Screenings[ScreeningIds.StalkingCheck];
}
