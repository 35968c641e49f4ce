using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
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
        PageTop.Write(page, pack);
        if (rendered.Audience == Audience.OwnBehaviour)
        {
            page.Important(pack.Say(ContactPhrases.ForOwnBehaviour));
            page.Gap();
        }

        PlainTextLines.Write(page, rendered.ToPlainText());
        if (!rendered.Related.IsEmpty)
        {
            page.Gap();
            page.Heading(pack.Say(PagePhrases.ReadNext));
            foreach (var next in rendered.Related)
            {
                page.Item($"{next.Name} ({pack.Command($"topic {next.Id}")})");
            }
        }

        page.Gap();
        page.Fact(pack.Say(TopicPhrases.WrittenFor), PeopleWords.Of(pack, rendered.Audience));
        page.Fact(pack.Say(EvidencePhrases.Checked), EvidenceWords.Of(pack, topic.Verification, today));
        SourceLines.Write(page, pack, topic.Verification);
    }
}
