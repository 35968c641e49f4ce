using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.Rendering;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Tests.Rendering;

public class TopicRendererTests
{
    private static readonly TopicRenderer Renderer = new(ContentPack.Default);

    [Fact]
    public void Render_Contacts_Puts999First()
    {
        Ids(HandMade.FromYaml("  - contacts: [samaritans, shout, police-emergency]")).Should().Equal("police-emergency", "samaritans", "shout");
    }

    [Fact]
    public void Render_ContactsOfTwoBlocks_BecomeOneListWith999First()
    {
        Ids(HandMade.FromYaml("  - contacts: [samaritans, shout]\n  - contacts: [shout, police-emergency]")).Should().Equal("police-emergency", "samaritans", "shout");
    }

    [Fact]
    public void Render_NationNotKnown_Puts999BeforeTheListsOfNations()
    {
        RenderedTopic topic = HandMade.FromYaml("  - contacts: [sdafmh]\n    nations: [scotland]\n  - contacts: [samaritans, police-emergency]", nation: null);

        topic.Blocks.Select(block => block.GetType()).Should().Equal(typeof(RenderedContacts), typeof(RenderedContacts));
        ((RenderedContacts)topic.Blocks[0]).Cards[0].Contact.Id.Should().Be(ContactIds.PoliceEmergency);
        topic.Blocks[1].OnlyIn.Should().Equal(Nation.Scotland);
        topic.ToPlainText().Should().Contain("Only in: Scotland\n");
    }

    [Fact]
    public void Render_ContactThatDoesNotServeTheNation_IsLeftOut()
    {
        Topic topic = ContentPack.Default.Topics[TopicIds.WorriedAboutYourOwnBehaviour];

        Ids(Renderer.Render(topic, new RenderingRequest { Audience = Audience.OwnBehaviour, Nation = Nation.NorthernIreland })).Should().Equal("police-emergency", "samaritans");
        Ids(Renderer.Render(topic, new RenderingRequest { Audience = Audience.OwnBehaviour, Nation = Nation.Wales })).Should().Equal("police-emergency", "respect-phoneline", "samaritans");
    }

    [Fact]
    public void Render_AudienceThatTheTopicIsNotFor_IsRefused()
    {
        Action render = () => Renderer.Render(ContentPack.Default.Topics[TopicIds.WorriedAboutYourOwnBehaviour], new RenderingRequest { Audience = Audience.PersonAffected });

        render.Should().Throw<ArgumentException>().WithMessage("The topic 'worried-about-your-own-behaviour' is not written for PersonAffected.*");
    }

    [Fact]
    public void Render_Moment_GivesAvailabilityOfEachContact()
    {
        RenderingRequest request = new() { Audience = Audience.YoungPerson, Nation = Nation.England, At = new DateTimeOffset(2026, 11, 24, 3, 0, 0, TimeSpan.Zero) };

        RenderedContacts last = (RenderedContacts)Renderer.Render(ContentPack.Default.Topics[TopicIds.ForYoungPeople], request).Blocks[^1];

        last.Cards[0].Availability!.Value.IsOpen.Should().BeTrue();
        last.Cards.Select(card => card.Availability).Should().Equal(last.Cards.Select(card => (Availability?)card.Contact.At(request.At.Value)));
    }

    [Fact]
    public void Render_NoMoment_GivesNoAvailability()
    {
        RenderedContacts last = (RenderedContacts)HandMade.FromYaml("  - contacts: [police-emergency]").Blocks[^1];

        last.Cards[0].Availability.Should().BeNull();
    }

    [Fact]
    public void Render_LinkToTopicForOthers_IsLeftOut()
    {
        RenderedTopic topic = Renderer.Render(ContentPack.Default.Topics[TopicIds.ForYoungPeople], new RenderingRequest { Audience = Audience.Professional });

        topic.Blocks.OfType<RenderedTopics>().Single().Items.Select(item => item.Id.Value).Should().Equal("private-sexual-pictures", "telling-the-police");
    }

    [Fact]
    public void Render_EveryTopicForEveryReader_EndsWithContactsAnd999Leads()
    {
        ContentPack pack = ContentPack.Default;
        foreach (Topic topic in pack.Topics)
        {
            foreach (Audience audience in topic.Audiences)
            {
                foreach (Nation? nation in new Nation?[] { null, Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland })
                {
                    RenderedTopic rendered = Renderer.Render(topic, new RenderingRequest { Audience = audience, Nation = nation });

                    rendered.Blocks[^1].Should().BeOfType<RenderedContacts>();
                    RenderedContacts[] lists = [.. rendered.Blocks.OfType<RenderedContacts>()];
                    lists.Where(list => list.Cards.Any(card => card.Contact.Id == ContactIds.PoliceEmergency))
                        .All(list => list.Cards[0].Contact.Id == ContactIds.PoliceEmergency).Should().BeTrue();
                    lists.SelectMany(list => list.Cards).Where(card => card.Contact.IsForOwnBehaviour).All(_ => audience is Audience.OwnBehaviour or Audience.Professional).Should().BeTrue();
                }
            }
        }
    }

    private static string[] Ids(RenderedTopic topic) => [.. ((RenderedContacts)topic.Blocks[^1]).Cards.Select(card => card.Contact.Id.Value)];
}
