using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Tests.Topics;

public class TopicLibraryTests
{
    private static readonly TopicLibrary Topics = ContentPack.Default.Topics;

    [Fact]
    public void All_Topics_ComeInOrderOfTheirCodes()
    {
        Topics.Select(topic => topic.Code).Should().Equal(Enumerable.Range(1, 37).Select(number => $"G{number:00}"));
    }

    [Fact]
    public void All_FolderAndSnapshot_HaveTheSameBlocks()
    {
        TopicLibrary folder = ContentPack.Load(Repository.Content).Topics;

        folder.Select(topic => (topic.Id, topic.Title.Value, topic.Blocks.Length))
            .Should().Equal(Topics.Select(topic => (topic.Id, topic.Title.Value, topic.Blocks.Length)));
    }

    [Fact]
    public void Indexer_KnownId_GivesTopic()
    {
        Topics[TopicIds.ImmediateDanger].Title.Value.Should().Be("If you are in danger now");
    }

    [Fact]
    public void Indexer_UnknownId_SaysWhich()
    {
        Action find = () => _ = Topics[new TopicId("nowhere")];

        find.Should().Throw<KeyNotFoundException>().WithMessage("The pack has no topic 'nowhere'.");
        Topics.Find(new TopicId("nowhere")).Should().BeNull();
        Topics.Find(default).Should().BeNull();
    }

    [Fact]
    public void For_OwnBehaviour_GivesTheirTopicsAlone()
    {
        Topics.For(Audience.OwnBehaviour).Select(topic => topic.Code).Should().Equal("G01", "G02", "G04", "G05", "G27", "G32", "G36", "G37");
    }

    [Fact]
    public void BlocksFor_AudienceThatTheTopicIsNotFor_GivesNone()
    {
        Topics[TopicIds.WorriedAboutYourOwnBehaviour].BlocksFor(Audience.PersonAffected).Should().BeEmpty();
    }

    [Fact]
    public void BlocksFor_Nation_LeavesOutOtherNations()
    {
        Topic orders = Topics[TopicIds.OrdersThatProtect];

        orders.BlocksFor(Audience.PersonAffected, Nation.Scotland).Where(block => !block.Nations.IsEmpty).Should().HaveCount(2)
            .And.OnlyContain(block => block.Nations.Contains(Nation.Scotland));
        orders.BlocksFor(Audience.PersonAffected).Where(block => !block.Nations.IsEmpty).Should().HaveCount(7);
    }

    [Fact]
    public void All_ForEveryReader_EndWithHelp()
    {
        ContactDirectory contacts = ContentPack.Default.Contacts;
        foreach (Topic topic in Topics)
        {
            foreach (Audience audience in topic.Audiences)
            {
                foreach (Nation nation in Enum.GetValues<Nation>())
                {
                    ContactsBlock last = topic.BlocksFor(audience, nation)[^1].Should().BeOfType<ContactsBlock>($"{topic.Id} {audience} {nation}").Subject;

                    last.Contacts.Should().Contain(id => contacts[id].Serves(nation), $"{topic.Id} {audience} {nation}");
                    (audience == Audience.Professional || last.Contacts.Contains(ContactIds.PoliceEmergency)).Should().BeTrue($"{topic.Id} {audience} {nation}");
                }
            }
        }
    }

    [Fact]
    public void Mention_OfTopic_ShowsItsTitle()
    {
        Topics[TopicIds.ImmediateDanger].Blocks.OfType<ParagraphBlock>().Select(block => block.Text.Value)
            .Should().Contain(text => text.EndsWith("See If you cannot speak on an emergency call.", StringComparison.Ordinal));
    }

    [DossierFact]
    public void All_Audiences_AreThoseOfTheDossiersMatrix()
    {
        Dictionary<string, Audience[]> matrix = [];
        foreach (string row in File.ReadLines(Path.Combine(Repository.Folder, "..", "shared", "facts", "guidance.md")).Where(line => line.StartsWith("| G", StringComparison.Ordinal)))
        {
            string[] cells = [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
            if (cells.Length != 9)
            {
                continue; // another table
            }

            matrix.Add(cells[0].Split(' ')[0], [.. Enum.GetValues<Audience>().Where(audience => cells[(int)audience] == "x")]);
        }

        matrix.Should().HaveCount(37);
        Topics.ToDictionary(topic => topic.Code, topic => topic.Audiences.Order().ToArray()).Should().BeEquivalentTo(matrix);
    }
}
