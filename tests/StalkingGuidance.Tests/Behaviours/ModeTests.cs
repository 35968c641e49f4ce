using StalkingGuidance.Behaviours;

namespace StalkingGuidance.Tests.Behaviours;

public class ModeTests
{
    [Theory]
    [InlineData("online", Mode.Online)]
    [InlineData("offline", Mode.Offline)]
    [InlineData("both", Mode.Both)]
    public void NumberOf_Word_IsTheMode(string word, Mode mode)
    {
        Modes.Words.Words.Should().HaveCount(Enum.GetValues<Mode>().Length);
        ((Mode)Modes.Words.NumberOf(word)).Should().Be(mode);
    }
}
