using System.Text;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Behaviours;

public class BehaviourTaxonomyTests
{
    private static BehaviourTaxonomy Behaviours => ContentPack.Default.Behaviours;

    [Fact]
    public void Default_Counts_AreExact()
    {
        Behaviours.Categories.Should().HaveCount(8);
        Behaviours.Should().HaveCount(62);
        Behaviours.Count.Should().Be(62);
        Behaviours.Categories.Select(category => category.Behaviours.Length).Should().Equal(9, 7, 6, 7, 5, 9, 8, 11);
    }

    [Fact]
    public void Default_Categories_AreInOrderFromOne()
    {
        Behaviours.Categories.Select(category => category.Order).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8);
    }

    [Fact]
    public void Default_NamesAndDescriptions_AreAsApproved()
    {
        StringBuilder text = new();
        foreach (BehaviourCategory category in Behaviours.Categories)
        {
            text.AppendLine($"{category.Order}. {category.Id}: {category.Name}").AppendLine($"   {category.Description}");
            foreach (Behaviour behaviour in category.Behaviours)
            {
                text.AppendLine($"   - {behaviour.Id}: {behaviour.Name}").AppendLine($"     {behaviour.Description}");
            }
        }

        Approved.Matches(text.ToString(), "BehaviourTaxonomy");
    }

    [Fact]
    public void Default_Order_IsThatOfTheCategories()
    {
        Behaviours.Should().Equal(Behaviours.Categories.SelectMany(category => category.Behaviours));
        Behaviours[0].Id.Should().Be(BehaviourIds.RepeatedPhoneCalls);
        Behaviours[61].Id.Should().Be(BehaviourIds.Abduction);
    }

    [Fact]
    public void Default_Behaviour_KnowsItsCategory()
    {
        Behaviours.Should().OnlyContain(behaviour => Behaviours[behaviour.Category].Behaviours.Contains(behaviour));
    }

    [Fact]
    public void Default_Behaviour_IsWhole()
    {
        Behaviour behaviour = Behaviours[BehaviourIds.PaymentMessages];

        behaviour.Key.Should().Be("behaviours.payment-messages");
        behaviour.Category.Should().Be(BehaviourCategoryIds.UnwantedContact);
        behaviour.Name.Key.Should().Be("behaviours.payment-messages.name");
        behaviour.ToString().Should().Be("Messages in bank payments");
        behaviour.Description.Value.Should().Be("They send tiny payments so that a message shows on your account. You may see it each time you check your money.");
        behaviour.Examples.Select(example => example.Value).Should().Equal(
            "a payment of one penny arrives with words to you", "many small payments spell out a longer message", "a payment comes each night with the same few words");
        behaviour.Examples[1].Key.Should().Be("behaviours.payment-messages.examples.2");
        behaviour.LooksHarmless.Value.Should().Be("A few pennies can look like a joke or a slip. The payment can be a way to make you read their words.");
        behaviour.Record.Select(item => item.Value).Should().Equal(
            "the date, the amount, the name and the words", "a screenshot or statement that shows each payment", "which bank or app it came through");
        behaviour.Mode.Should().Be(Mode.Online);
        behaviour.Acts.In(Jurisdiction.EnglandAndWales).Should().Equal(ActIds.Contacting);
        behaviour.RiskFlag.Should().BeNull();
        behaviour.Topics.Select(topic => topic.Value).Should().Equal("keep-evidence-safe", "telling-the-police", "specialist-help");
        behaviour.AlsoSaid.Should().HaveCount(6).And.StartWith("he sends me 1p payments with messages");
    }

    [Fact]
    public void Default_Category_IsWhole()
    {
        BehaviourCategory category = Behaviours[BehaviourCategoryIds.HomeAndProperty];

        category.Key.Should().Be("behaviour-categories.home-and-property");
        category.Name.Key.Should().Be("behaviour-categories.home-and-property.name");
        category.ToString().Should().Be("Home, belongings and pets");
        category.Description.Value.Should().Be("Getting into your home, or harming the things and animals you care for.");
    }

    [Fact]
    public void Description_MentionOfContact_ShowsItsNumber()
    {
        Behaviours[BehaviourIds.Following].Description.Value.Should().Be(
            "They follow you on foot, by car, on a bus or on a train. If you are in danger now, call 999.");
        Behaviours[BehaviourIds.Following].Description.Source.Should().EndWith("call {contact:police-emergency}.");
    }

    [Theory]
    [InlineData("drone-watching")]
    [InlineData("interfering-with-post")]
    public void Find_BehaviourHeldBackForWantOfASource_IsNull(string id)
    {
        Behaviours.Find(new BehaviourId(id)).Should().BeNull();
    }

    [Fact]
    public void Indexer_UnknownIds_Throw()
    {
        FluentActions.Invoking(() => Behaviours[new BehaviourId("drone-watching")]).Should().Throw<KeyNotFoundException>().WithMessage("The pack has no behaviour 'drone-watching'.");
        FluentActions.Invoking(() => Behaviours[default(BehaviourId)]).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => Behaviours.In(new BehaviourCategoryId("drones"))).Should().Throw<KeyNotFoundException>().WithMessage("The pack has no behaviour category 'drones'.");
    }

    [Fact]
    public void In_Category_GivesItsBehaviours()
    {
        Behaviours.In(BehaviourCategoryIds.HomeAndProperty).Select(behaviour => behaviour.Id).Should().Equal(
            BehaviourIds.EnteringHome, BehaviourIds.MovingOrLeavingThings, BehaviourIds.TakingBelongings, BehaviourIds.DamagingProperty, BehaviourIds.HarmingPets);
    }

    [Fact]
    public void WithRiskFlag_Flag_GivesItsSigns()
    {
        Behaviours.WithRiskFlag(RiskFlagIds.ThreatToKillOrHarm).Select(behaviour => behaviour.Id).Should().Equal(
            BehaviourIds.ThreatsOfViolence, BehaviourIds.ThreatsToKill, BehaviourIds.ThreatsToOthers);
        Behaviours.WithRiskFlag(RiskFlagIds.HighFear).Should().BeEmpty();
    }

    [Fact]
    public void For_ActAndJurisdiction_AgreesWithActsOfEachBehaviour()
    {
        foreach (Jurisdiction jurisdiction in Enum.GetValues<Jurisdiction>())
        {
            foreach (ActId act in ActIds.All)
            {
                Behaviours.For(jurisdiction, act).Should().Equal(Behaviours.Where(behaviour => behaviour.Acts.In(jurisdiction).Contains(act)), $"{jurisdiction} {act}");
            }
        }
    }

    [Fact]
    public void For_EnteringPremises_DiffersByJurisdiction()
    {
        Behaviours.For(Jurisdiction.EnglandAndWales, ActIds.EnteringPremises).Should().BeEmpty();
        Behaviours.For(Jurisdiction.Scotland, ActIds.EnteringPremises).Select(behaviour => behaviour.Id).Should().Equal(BehaviourIds.EnteringHome);
        Behaviours.For(Jurisdiction.NorthernIreland, ActIds.EnteringPremises).Select(behaviour => behaviour.Id).Should().Equal(BehaviourIds.EnteringHome);
    }

    [Fact]
    public void For_UnknownActOrJurisdiction_ThrowsInsteadOfSayingNothing()
    {
        FluentActions.Invoking(() => Behaviours.For(Jurisdiction.Scotland, new ActId("folowing"))).Should().Throw<ArgumentException>().WithMessage("There is no act 'folowing'.*");
        FluentActions.Invoking(() => Behaviours.For(default, ActIds.Following)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
