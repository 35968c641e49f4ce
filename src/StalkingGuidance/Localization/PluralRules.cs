using System.Collections.Immutable;

namespace StalkingGuidance.Localization;

/// <summary>
/// Which form counted things take, by the plural rules of the Unicode CLDR for whole numbers, for the languages that the shipped pack speaks.
/// Others have one form for all counts. Thread-safe.
/// </summary>
public static class PluralRules
{
    private static readonly ImmutableArray<PluralCategory> OnlyOther = [PluralCategory.Other];
    private static readonly ImmutableArray<PluralCategory> OneAndOther = [PluralCategory.One, PluralCategory.Other];
    private static readonly ImmutableArray<PluralCategory> Slavic = [PluralCategory.One, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other];

    private static readonly ImmutableArray<PluralCategory> AllSix =
        [PluralCategory.Zero, PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other];

    /// <summary>The forms that a language has.</summary>
    public static ImmutableArray<PluralCategory> FormsOf(Language language) => language.Primary switch
    {
        "ar" or "cy" => AllSix,
        "en" or "qps" => OneAndOther,
        "pl" => Slavic,
        _ => OnlyOther,
    };

    /// <summary>The form for a count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static PluralCategory FormFor(Language language, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return language.Primary switch
        {
            "ar" => Arabic(count),
            "cy" => Welsh(count),
            "en" or "qps" => count == 1 ? PluralCategory.One : PluralCategory.Other,
            "pl" => Polish(count),
            _ => PluralCategory.Other,
        };
    }

    private static PluralCategory Welsh(int count) => count switch
    {
        0 => PluralCategory.Zero,
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        3 => PluralCategory.Few,
        6 => PluralCategory.Many,
        _ => PluralCategory.Other,
    };

    // A whole number is never "other" in Polish; fractions are.
    private static PluralCategory Polish(int count) => (count, count % 10, count % 100) switch
    {
        (1, _, _) => PluralCategory.One,
        (_, >= 2 and <= 4, < 12 or > 14) => PluralCategory.Few,
        _ => PluralCategory.Many,
    };

    private static PluralCategory Arabic(int count) => (count, count % 100) switch
    {
        (0, _) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        (2, _) => PluralCategory.Two,
        (_, >= 3 and <= 10) => PluralCategory.Few,
        (_, >= 11) => PluralCategory.Many,
        _ => PluralCategory.Other,
    };
}
