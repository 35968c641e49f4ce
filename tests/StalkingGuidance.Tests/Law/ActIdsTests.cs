using System.Reflection;
using StalkingGuidance.Law;
using StalkingGuidance.Behaviours;

namespace StalkingGuidance.Tests.Law;

public class ActIdsTests
{
    [Fact]
    public void All_Ids_AreTheElevenOfTheStatutes()
    {
        ActIds.All.Select(act => act.Value).Should().Equal(
            "following", "contacting", "publishing-about-them", "publishing-as-them", "monitoring-communications", "entering-premises", "loitering",
            "interfering-with-property", "giving-or-leaving-items", "watching-or-spying", "other-alarming-conduct");
    }

    [Fact]
    public void Properties_EachAct_StandsInAll()
    {
        typeof(ActIds).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(ActId))
            .Select(property => (ActId)property.GetValue(null)!)
            .Should().BeEquivalentTo(ActIds.All);
    }
}
