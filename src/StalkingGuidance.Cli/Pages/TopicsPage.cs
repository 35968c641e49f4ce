using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Cli.Pages;

/// <summary>A list of topics. What is for professionals, and what is for people who worry about their own behaviour, stands apart.</summary>
internal static class TopicsPage
{
    public static void Write(Page page, ContentPack pack, Audience? reader, IReadOnlyList<Topic> topics)
    {
        PageTop.Write(page, pack);
        if (reader is { } who)
        {
            page.Paragraph(pack.Say(TopicPhrases.GuidanceFor, PeopleWords.Of(pack, who)));
            page.Gap();
        }

        Table table = new(new Column(pack.Say(PagePhrases.Id), KeepsWhole: true), new Column(pack.Say(TopicPhrases.Topic)));
        ILookup<Audience?, Topic> groups = topics.ToLookup(topic => OnlyReaderOf(topic));
        AddAll(table, groups[null]);
        AddAll(table, groups[Audience.Professional], pack.Say(PagePhrases.ForProfessionals));
        AddAll(table, groups[Audience.OwnBehaviour], pack.Say(ContactPhrases.ForOwnBehaviour));
        page.Table(table);
        page.Gap();
        page.Paragraph(pack.Say(TopicPhrases.ToReadOne, pack.Command("topic ID")));
    }

    /// <summary>The readers that a topic is for alone, if they are ones whose topics stand apart.</summary>
    private static Audience? OnlyReaderOf(Topic topic) =>
        topic.Audiences is [Audience.Professional or Audience.OwnBehaviour] ? topic.Audiences[0] : null;

    private static void AddAll(Table table, IEnumerable<Topic> topics, string? heading = null)
    {
        foreach (Topic topic in topics)
        {
            if (heading is not null)
            {
                table.AddHeading(heading);
                heading = null;
            }

            table.AddNoted([topic.Summary.Value], topic.Id.Value, topic.Title.Value);
        }
    }
}
