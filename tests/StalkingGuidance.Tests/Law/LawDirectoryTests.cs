using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Law;

public class LawDirectoryTests
{
    private static readonly ContentPack Pack = ContentPack.Default;

    [Fact]
    public void For_Nation_GivesItsJurisdiction()
    {
        Pack.Law.For(Nation.Wales).Jurisdiction.Should().Be(Jurisdiction.EnglandAndWales);
        Pack.Law.For(Nation.Scotland).Jurisdiction.Should().Be(Jurisdiction.Scotland);
        Pack.Law.Select(law => law.Jurisdiction).Should().Equal(Jurisdiction.EnglandAndWales, Jurisdiction.Scotland, Jurisdiction.NorthernIreland);
    }

    [Theory]
    [InlineData("england-wales/no-such")]
    [InlineData("wales/stalking")]
    [InlineData("stalking")]
    [InlineData("")]
    public void Find_UnknownId_IsNull(string id)
    {
        Pack.Law.Find(new ProvisionId(id)).Should().BeNull();
        Pack.Invoking(pack => pack.Law[new ProvisionId(id)]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Find_DefaultId_IsNull()
    {
        Pack.Law.Find(default(ProvisionId)).Should().BeNull();
    }

    [Fact]
    public void Scotland_HasNoStalkingProtectionOrderOfItsOwn()
    {
        Pack.Law.For(Jurisdiction.Scotland).Orders.Select(order => order.Id.Value)
            .Should().Equal("scotland/non-harassment-order-criminal", "scotland/non-harassment-order-civil");
    }

    [Fact]
    public void Mention_OfAProvision_ShowsItsName()
    {
        Pack.Law[ProvisionIds.ScotlandStalking].Note!.ToString().Should().EndWith("the court may convict of Threatening or abusive behaviour.");
    }

    [Fact]
    public void Verified_CountsEveryProvisionFindingCampaignAndMedium()
    {
        Pack.Verified().Select(item => item.Key).Should().OnlyHaveUniqueItems()
            .And.Contain(["law.england-wales.stalking", "law.scotland.complaints", "findings.juvenile-contexts", "campaigns.awareness-week-2026", "media.this-is-stalking"]);
    }

    [Fact]
    public void SnapshotAndFolder_GiveTheSameTimeline()
    {
        LawText.Timeline(ContentPack.Load(Repository.Content).Law).Should().Be(LawText.Timeline(Pack.Law));
    }
}
