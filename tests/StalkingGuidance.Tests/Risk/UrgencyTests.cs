using StalkingGuidance.Risk;

namespace StalkingGuidance.Tests.Risk;

public class UrgencyTests
{
    [Fact]
    public void Values_MoreUrgent_AreHigher()
    {
        (Urgency.Immediate > Urgency.Urgent && Urgency.Urgent > Urgency.Soon && Urgency.Soon > Urgency.Information).Should().BeTrue();
        ((int)Urgency.Information).Should().Be(1);
        ((int)Urgency.Immediate).Should().Be(4);
    }

    [Theory]
    [InlineData("information", Urgency.Information)]
    [InlineData("soon", Urgency.Soon)]
    [InlineData("urgent", Urgency.Urgent)]
    [InlineData("immediate", Urgency.Immediate)]
    public void NumberOf_Word_IsTheUrgency(string word, Urgency urgency)
    {
        Urgencies.Words.Words.Should().HaveCount(Enum.GetValues<Urgency>().Length);
        ((Urgency)Urgencies.Words.NumberOf(word)).Should().Be(urgency);
    }
}
