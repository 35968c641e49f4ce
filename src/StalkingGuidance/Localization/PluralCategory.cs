using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>The forms that a language may have for counted things, as CLDR names them.</summary>
public enum PluralCategory
{
    /// <summary>Such as Welsh 0.</summary>
    Zero = 1,

    /// <summary>Such as English 1.</summary>
    One = 2,

    /// <summary>Such as Welsh 2.</summary>
    Two = 3,

    /// <summary>Such as Welsh 3, or Polish 2 to 4.</summary>
    Few = 4,

    /// <summary>Such as Welsh 6, or Polish 5.</summary>
    Many = 5,

    /// <summary>All others. Every language has it.</summary>
    Other = 6,
}

/// <summary>The words for <see cref="PluralCategory"/> in YAML.</summary>
internal static class PluralCategories
{
    public static readonly Choices Words = new("zero", "one", "two", "few", "many", "other");

    public static string WordOf(PluralCategory category) => Words.WordOf((int)category);
}
