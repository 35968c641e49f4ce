using StalkingGuidance.Behaviours;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Behaviours;

public class MotivationTests
{
    [Fact]
    public void Default_Ids_AreTheFive()
    {
        ContentPack.Default.Motivations.Select(motivation => motivation.Id).Should().Equal(
            MotivationIds.Rejected, MotivationIds.IntimacySeeker, MotivationIds.IncompetentSuitor, MotivationIds.Resentful, MotivationIds.Predatory);
    }

    [Fact]
    public void Default_Cautions_SayThatItIsNoLabel()
    {
        Motivation.ForProfessionalsOnly.Should().BeTrue();
        ContentPack.Default.Motivations.Should().OnlyContain(motivation =>
            motivation.Caution.Value.StartsWith("This is a research type for professionals, not a label to give to a person.", StringComparison.Ordinal));
    }

    [Fact]
    public void Default_Motivation_IsWhole()
    {
        Motivation motivation = ContentPack.Default.Motivations[MotivationIds.Predatory];

        motivation.Key.Should().Be("motivations.predatory");
        motivation.ToString().Should().Be("Predatory");
        motivation.TypicalSetting.Value.Should().Be("Strangers, in most cases.");
        motivation.Description.Value.Should().StartWith("The person watches or collects facts about someone for sexual reasons, or to prepare an attack.");
    }
}
