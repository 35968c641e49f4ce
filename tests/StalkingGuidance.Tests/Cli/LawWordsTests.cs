using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Cli;

public class LawWordsTests
{
    [Theory]
    [InlineData(10, null, true, "10 years, and a fine of any size, in the Crown Court")]
    [InlineData(1, null, false, "1 year in the Crown Court")]
    [InlineData(null, 6, false, "6 months in the Crown Court")]
    [InlineData(null, null, true, "unlimited fine in the Crown Court")]
    public void Maximum_OfOneCourt_IsSaidInOneBreath(int? years, int? months, bool fine, string expected)
    {
        MaximumSentence maximum = new() { Court = Court.Crown, Years = years, Months = months, UnlimitedFine = fine, InForce = InForcePeriod.NotKnown };

        LawWords.Of(ContentPack.Default, new MaximumsOn { Known = [maximum], NotKnown = [] }).Should().Be(expected);
    }

    [Fact]
    public void Maximum_ThatNoSourceGives_IsNotKnown()
    {
        LawWords.Of(ContentPack.Default, new MaximumsOn { Known = [], NotKnown = [Court.Magistrates] }).Should().Be("not known for that day in a magistrates' court");
        LawWords.Of(ContentPack.Default, new MaximumsOn { Known = [], NotKnown = [] }).Should().Be("not known");
    }
}
