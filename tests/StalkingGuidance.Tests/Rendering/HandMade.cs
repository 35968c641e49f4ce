using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Rendering;
using StalkingGuidance.Tests.Topics;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Tests.Rendering;

/// <summary>Rendered topics made for a test.</summary>
internal static class HandMade
{
    /// <summary>A topic whose texts are all one text.</summary>
    public static RenderedTopic Saying(string words, Language language)
    {
        RenderedText text = new([new Words(words)], language);
        ImmutableArray<RenderedText> texts = [text, text];
        return Topic(
            text,
            new RenderedHeading(text),
            new RenderedParagraph(text),
            new RenderedSteps(texts),
            new RenderedList(text, texts),
            new RenderedWarning(text, text),
            new RenderedExample(text, text),
            new RenderedDoAndDoNot(text, texts, text, texts),
            new RenderedParagraph(new RenderedText([new Mention(MentionKind.Topic, "a", words), new Mention(MentionKind.Contact, "police-emergency", words)], language)),
            new RenderedTopics(text, [new Named<TopicId>(new TopicId("a"), text)]),
            new RenderedContacts([new ContactCard(ContentPack.Default.Contacts.Emergency, null)]));
    }

    public static RenderedTopic Topic(RenderedText text, params RenderedBlock[] blocks) => new()
    {
        Id = new TopicId("example"),
        Audience = Audience.PersonAffected,
        Nation = Nation.England,
        Title = English("Title"),
        Summary = text,
        ContentWarnings = [ContentWarning.Threats],
        ContentWarning = text,
        SafeBrowsingNotice = text,
        Blocks = [.. blocks],
        Related = [],
        Mentioned = [ContentPack.Default.Contacts.Emergency],
        Labels = ContentPack.Default.Labels,
    };

    public static RenderedText English(string words) => new([new Words(words)], Language.English);

    /// <summary>A topic of the given blocks in YAML, ending with 999, as a person affected sees it.</summary>
    public static RenderedTopic FromYaml(string blocks, Nation? nation = Nation.England, Audience audience = Audience.PersonAffected) =>
        new TopicRenderer(ContentPack.Default).Render(
            InlineTopic.Read(InlineTopic.With(blocks)),
            new RenderingRequest { Audience = audience, Nation = nation });
}
