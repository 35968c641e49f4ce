using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Tests.Topics;

public class TopicReaderTests
{
    private const string Help = "  - contacts: [police-emergency]";

    [Fact]
    public void Read_TopicInGoodOrder_HasNoFaults()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - paragraph: \"Words.\"\n" + Help)).Should().BeEmpty();
    }

    [Fact]
    public void Read_EveryKindOfBlock_IsRead()
    {
        Topic topic = InlineTopic.Read(InlineTopic.With(
            """
              - heading: "Heading"
              - paragraph: "Paragraph."
              - steps: ["One.", "Two."]
              - list: { lead-in: "You can:", items: ["one", "two"] }
              - warning: "Warning."
              - do-and-do-not: { do: ["one"], do-not: ["two"] }
              - example: "Example."
              - behaviours: [following]
              - law: [scotland/stalking]
              - findings: [juvenile-contexts]
              - topics: [keep-a-record]
              - contacts: [police-emergency]
                only-for: [person-affected]
                nations: [wales]
            """));

        topic.Blocks.Select(block => block.GetType()).Should().Equal(
            typeof(HeadingBlock), typeof(ParagraphBlock), typeof(StepsBlock), typeof(ListBlock), typeof(WarningBlock), typeof(DoAndDoNotBlock),
            typeof(ExampleBlock), typeof(BehavioursBlock), typeof(LawBlock), typeof(FindingsBlock), typeof(TopicsBlock), typeof(ContactsBlock));
        topic.Blocks[^1].OnlyFor.Should().Equal(Audience.PersonAffected);
        topic.Blocks[^1].Nations.Should().Equal(Nation.Wales);
        topic.Blocks[0].OnlyFor.Should().BeEmpty();
        ((LawBlock)topic.Blocks[8]).Law[0].Value.Should().Be("scotland/stalking");
    }

    [Fact]
    public void Read_BlockWithSlip_NamesNearestKindOnce()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - paragraf: \"Words.\"\n" + Help)).Should().Equal(
            "(8,5): error SG1101: 'paragraf' is no kind of block. Did you mean 'paragraph'? Allowed: paragraph, heading, steps, list, warning, do-and-do-not, example, contacts, behaviours, law, findings, topics.");
    }

    [Fact]
    public void Read_BlockOfTwoKinds_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - heading: \"Words\"\n    warning: \"Words.\"\n" + Help)).Should().Equal(
            "(9,5): error SG1101: The block has both 'heading' and 'warning'. Give each a block of its own.");
    }

    [Fact]
    public void Read_BlockOfNoKind_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - only-for: [person-affected]\n" + Help)).Should().Equal(
            "(8,5): error SG1101: The block does not say what it is. Allowed: paragraph, heading, steps, list, warning, do-and-do-not, example, contacts, behaviours, law, findings, topics.");
    }

    [Fact]
    public void Read_KeyBesideBlock_IsUnknown()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - paragraph: \"Words.\"\n    nation: [wales]\n" + Help)).Should().ContainSingle()
            .Which.Should().StartWith("(9,5): error SG0102: The key 'nation' is not known here. Did you mean 'nations'?");
    }

    [Fact]
    public void Read_BlockForAudienceNotOfTopic_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - paragraph: \"Words.\"\n    only-for: [bystander]\n" + Help)).Should().Equal(
            "(9,15): error SG1102: The topic is not for 'bystander'. Its audiences: person-affected, own-behaviour.");
    }

    [Fact]
    public void Read_LongTitle_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With(Help, title: new string('a', 66))).Should().Equal(
            "(3,8): error SG1103: The title has 66 characters. Shorten it to at most 65.");
        InlineTopic.FaultsOf(InlineTopic.With(Help, title: new string('a', 65))).Should().BeEmpty();
    }

    [Fact]
    public void Read_TitleOfAnotherTopic_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With(Help), InlineTopic.With(Help, title: "AN EXAMPLE")).Should().Contain(
            "(3,8): error SG1104: The title is taken by (3,8). Choose another title.");
    }

    [Fact]
    public void Read_TitleThatMentionsTopic_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With(Help, title: "See {topic:example}")).Should().Equal(
            "(3,8): error SG1110: The title mentions a topic. Write the words instead.");
    }

    [Fact]
    public void Read_FileNameUnlikeId_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With(Help, id: "another")).Should().Equal(
            "(1,5): error SG1105: The id 'another' is not the file's name ''. Make them the same, so that an editor finds the file by the id."
                .Replace("''", "'example'", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_LastBlockNotContacts_IsRefusedOnce()
    {
        InlineTopic.FaultsOf(InlineTopic.With(Help + "\n  - paragraph: \"Words.\"")).Should().Equal(
            "(9,5): error SG1106: For 'person-affected' in england, the last block is not 'contacts'. End with '- contacts: [...]' for every reader of the topic.");
    }

    [Fact]
    public void Read_LastContactsHiddenFromOneReader_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - paragraph: \"Words.\"\n" + Help + "\n    only-for: [person-affected]")).Should().Equal(
            "(8,5): error SG1106: For 'own-behaviour' in england, the last block is not 'contacts'. End with '- contacts: [...]' for every reader of the topic.");
    }

    [Fact]
    public void Read_LastContactsServeOtherNation_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - contacts: [sdafmh]", audiences: "professional")).Should().Equal(
            "(8,5): error SG1106: For 'professional' in england, none of the last contacts serves the nation. Add a contact that does.");
    }

    [Fact]
    public void Read_PublicTopicWithoutEmergencyContact_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - contacts: [samaritans]")).Should().Equal(
            "(8,5): error SG1107: For 'person-affected' in england, the last contacts lack 'police-emergency'. Add police-emergency to them.");
        InlineTopic.FaultsOf(InlineTopic.With("  - contacts: [samaritans]", audiences: "professional")).Should().BeEmpty();
    }

    [Fact]
    public void Read_HeadingWithNothingUnderItInOneNation_IsRefused()
    {
        const string blocks = "  - heading: \"First\"\n  - paragraph: \"Words.\"\n    nations: [england, wales, scotland]\n  - heading: \"Second\"\n";

        InlineTopic.FaultsOf(InlineTopic.With(blocks + Help)).Should().Equal(
            "(8,5): error SG1108: For 'person-affected' in northern-ireland, nothing stands under 'First'. Limit the heading with 'only-for' or 'nations', or add a block.");
    }

    [Fact]
    public void Read_OwnBehaviourContactShownToPersonAffected_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - contacts: [respect-phoneline, police-emergency]")).Should().Equal(
            "(8,5): error SG1109: 'respect-phoneline' is for people who worry about their own behaviour, and 'person-affected' would see it. Limit the block: only-for: [own-behaviour].");
    }

    [Fact]
    public void Read_OwnBehaviourContactMentionedToPersonAffected_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - paragraph: \"Call {contact:respect-phoneline}.\"\n" + Help)).Should().ContainSingle()
            .Which.Should().StartWith("(8,5): error SG1109:");
    }

    [Fact]
    public void Read_OwnBehaviourContactBesideVictimsLine_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  - contacts: [respect-phoneline, paladin, police-emergency]", audiences: "own-behaviour, professional")).Should().Equal(
            "(8,5): error SG1109: 'respect-phoneline' is for people who worry about their own behaviour, and 'paladin' beside it is not. Give each a block of its own, or leave one out.");
    }

    [Fact]
    public void Read_NoBlocks_IsRefused()
    {
        InlineTopic.FaultsOf(InlineTopic.With("  []")).Should().Equal("(8,3): error SG0112: The list 'blocks' is empty. Name at least one.");
    }
}
