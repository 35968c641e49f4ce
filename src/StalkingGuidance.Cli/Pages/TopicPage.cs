using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Rendering;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Cli.Pages;

/// <summary>A topic to read on a terminal: 999, the topic in the library's own words, what to read next, where it comes from.</summary>
internal static class TopicPage
{
    public static void Write(Page page, ContentPack pack, Topic topic, RenderedTopic rendered, DateOnly today)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        if (rendered.Audience == Audience.OwnBehaviour)
        {
            page.Important(ContactWords.ForOwnBehaviour);
            page.Gap();
        }

        PlainTextLines.Write(page, rendered.ToPlainText());
        if (!rendered.Related.IsEmpty)
        {
            page.Gap();
            page.Heading("Read next");
            foreach (var next in rendered.Related)
            {
                page.Item($"{next.Name} ({Tool.Name} topic {next.Id})");
            }
        }

        page.Gap();
        page.Fact("Written for", PeopleWords.Of(rendered.Audience));
        page.Fact("Checked", EvidenceWords.Of(topic.Verification, today));
        SourceLines.Write(page, pack, topic.Verification);
    }
}
