using System.Collections.Immutable;
using System.Globalization;

namespace StalkingGuidance.Localization;

/// <summary>
/// A text about a number of things, which takes another form for other numbers. Its forms stand in YAML under a key <c>plural</c>, by their names
/// in the Unicode CLDR, and <c>{count}</c> stands for the number. Immutable and thread-safe.
/// </summary>
public sealed class PluralText
{
    /// <summary>The part of a key that stands between the text's name and the name of the form.</summary>
    internal const string Mark = ".plural.";

    /// <summary>The slot of the number.</summary>
    internal const string Count = "count";

    private readonly string key;
    private readonly ITextHome? home;
    private readonly ImmutableDictionary<PluralCategory, LocalizedText> forms;

    internal PluralText(string key, ITextHome? home, ImmutableDictionary<PluralCategory, LocalizedText> forms)
    {
        this.key = key;
        this.home = home;
        this.forms = forms;
    }

    /// <summary>The text for a number of things, in the language of the pack that it was taken from.</summary>
    /// <param name="count">The number.</param>
    /// <param name="words">The names of further slots, without braces, and what stands in their place.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public string Say(int count, params ReadOnlySpan<(string Slot, string Words)> words)
    {
        (string, string)[] all = [.. words, (Count, count.ToString(CultureInfo.InvariantCulture))];
        return Form(count).Say(all);
    }

    /// <summary>The form for a number of things.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public LocalizedText Form(int count)
    {
        Language language = home is null ? Language.English : home.Languages[home.Language];
        PluralCategory category = PluralRules.FormFor(language, count);
        if (home is not null && home.Language != LanguageList.Source && home.Find(key + Mark + PluralCategories.WordOf(category), Other.Original) is not null)
        {
            return LocalizedText.OfForm(key + Mark + PluralCategories.WordOf(category), Other.Original, home);
        }

        return forms.GetValueOrDefault(PluralRules.FormFor(Language.English, count)) ?? Other;
    }

    private LocalizedText Other => forms[PluralCategory.Other];
}
