using StalkingGuidance.Localization;

namespace StalkingGuidance.Tests.Localization;

public class LanguageListTests
{
    private static readonly LanguageList Languages = new([Language.English, Language.Welsh, Language.Parse("zh-Hant"), Language.Parse("ar")]);

    [Theory]
    [InlineData("en-GB", 0)]
    [InlineData("en", 0)]
    [InlineData("en-US", 0)]
    [InlineData("EN-gb-oxendict", 0)]
    [InlineData("cy", 1)]
    [InlineData("cy-GB", 1)]
    [InlineData("CY-gb", 1)]
    [InlineData("cy-GB-x-private", 1)]
    [InlineData("zh-Hant-TW", 2)]
    [InlineData("ar-EG-a-ext-x-private", 3)]
    [InlineData("qps-ploc", 4)]
    public void NumberOf_TagOrNarrowerOne_IsThatOfTheLanguage(string asked, int expected)
    {
        Languages.NumberOf(asked).Should().Be(expected);
    }

    // RFC 4647, section 3.4: a lookup goes from the narrower to the wider tag, never the other way.
    [Theory]
    [InlineData("zh")]
    [InlineData("zh-Hans")]
    [InlineData("fr")]
    [InlineData("c")]
    [InlineData("")]
    [InlineData("und")]
    [InlineData("-")]
    public void NumberOf_AnyOther_IsNotSpoken(string asked)
    {
        Languages.NumberOf(asked).Should().Be(Languages.NotSpoken);
    }

    [Fact]
    public void NumberOf_ATag_AllocatesNothing()
    {
        Language asked = Language.Parse("cy-GB");
        Languages.NumberOf(asked);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            Languages.NumberOf(asked);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
