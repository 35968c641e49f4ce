using StalkingGuidance.Behaviours;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Behaviours;

public class MythTests
{
    [Fact]
    public void Default_Ids_AreTheFourteen()
    {
        ContentPack.Default.Myths.Select(myth => myth.Id).Should().Equal(
            MythIds.OnlyStrangers, MythIds.OnlyFamousPeople, MythIds.NoThreatNoCrime, MythIds.ACompliment, MythIds.IgnoreIt, MythIds.OnlyOnline, MythIds.OnlyWomen,
            MythIds.YouLedThemOn, MythIds.StrongEvidenceFirst, MythIds.KeepTellingThem, MythIds.TeenagersDoNot, MythIds.YoungPeopleInLove, MythIds.BlockingFixesIt,
            MythIds.PoliceNeedAnInjury);
    }

    [Fact]
    public void ToString_Myth_IsTheFactAndNotTheFalsehood()
    {
        Myth myth = ContentPack.Default.Myths[MythIds.YouLedThemOn];

        myth.Key.Should().Be("myths.you-led-them-on");
        myth.ToString().Should().Be("It is never your fault. The person doing this is responsible for it.");
        myth.Falsehood.Value.Should().Be("You led them on.");
        myth.Falsehood.Key.Should().Be("myths.you-led-them-on.myth");
        myth.Topics.Select(topic => topic.Value).Should().Equal("how-it-affects-people", "looking-after-yourself");
    }
}
