using System.Globalization;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Tests.Localization;

/// <summary>The whole numbers among the samples of the Unicode CLDR's plurals.xml, language by language.</summary>
public class PluralRulesTests
{
    [Theory]
    [InlineData("cy", PluralCategory.Zero, "0")]
    [InlineData("cy", PluralCategory.One, "1")]
    [InlineData("cy", PluralCategory.Two, "2")]
    [InlineData("cy", PluralCategory.Few, "3")]
    [InlineData("cy", PluralCategory.Many, "6")]
    [InlineData("cy", PluralCategory.Other, "4~5, 7~20, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("pl", PluralCategory.One, "1")]
    [InlineData("pl", PluralCategory.Few, "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002")]
    [InlineData("pl", PluralCategory.Many, "0, 5~19, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("pl", PluralCategory.Many, "112~114, 1011~1014")]
    [InlineData("ar", PluralCategory.Zero, "0")]
    [InlineData("ar", PluralCategory.One, "1")]
    [InlineData("ar", PluralCategory.Two, "2")]
    [InlineData("ar", PluralCategory.Few, "3~10, 103~110, 1003")]
    [InlineData("ar", PluralCategory.Many, "11~26, 111, 1011")]
    [InlineData("ar", PluralCategory.Other, "100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000")]
    [InlineData("en", PluralCategory.One, "1")]
    [InlineData("en", PluralCategory.Other, "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("en-GB", PluralCategory.Other, "0")]
    [InlineData("ja", PluralCategory.Other, "0~15")]
    public void FormFor_SamplesOfCldr_AreAsThere(string language, PluralCategory expected, string samples)
    {
        foreach (int count in Numbers(samples))
        {
            PluralRules.FormFor(Language.Parse(language), count).Should().Be(expected, "of {0}", count);
        }
    }

    [Theory]
    [InlineData("cy")]
    [InlineData("pl")]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("ja")]
    public void FormFor_AnyCount_IsAFormOfTheLanguage(string tag)
    {
        Language language = Language.Parse(tag);
        HashSet<PluralCategory> given = [.. Enumerable.Range(0, 1100).Select(count => PluralRules.FormFor(language, count))];

        given.Should().BeSubsetOf(PluralRules.FormsOf(language));
        PluralRules.FormsOf(language).Should().Contain(PluralCategory.Other);
    }

    [Fact]
    public void FormFor_NegativeCount_IsRefused()
    {
        Action asked = () => PluralRules.FormFor(Language.Welsh, -1);

        asked.Should().Throw<ArgumentOutOfRangeException>();
    }

    // CLDR's own notation: "2~4, 100".
    private static IEnumerable<int> Numbers(string samples)
    {
        foreach (string part in samples.Split(", "))
        {
            string[] ends = part.Split('~');
            int first = int.Parse(ends[0], CultureInfo.InvariantCulture);
            int last = int.Parse(ends[^1], CultureInfo.InvariantCulture);
            for (int number = first; number <= last; number++)
            {
                yield return number;
            }
        }
    }
}
