using StalkingGuidance.Behaviours;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Behaviours;

public class FourTestTests
{
    [Fact]
    public void Default_Letters_SpellFour()
    {
        FourTest four = ContentPack.Default.Four!;

        four.ToString().Should().Be("FOUR");
        string.Concat(four.Letters.Select(letter => letter.Letter)).Should().Be("FOUR");
        four.Letters.Select(letter => letter.ToString()).Should().Equal("Fixated", "Obsessive", "Unwanted", "Repeated");
        four.Letters[2].Description.Value.Should().Be("You do not want it. You do not have to prove that you said no many times.");
        four.Letters[2].Description.Key.Should().Be("four.letters.3.description");
    }

    [Fact]
    public void Default_NotALegalTest_SaysSo()
    {
        ContentPack.Default.Four!.NotALegalTest.Value.Should().Be(
            "This is a memory aid, not a legal test. None of the three stalking laws in the UK uses these words. You do not have to match all four before you ask for help.");
    }
}
