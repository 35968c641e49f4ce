using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>
/// Renders topics: keeps what one reader needs, and finds everything that it refers to. A topic that the reader's language does not have is rendered
/// in the language that it was written in, with that language's short words around it. Immutable and thread-safe.
/// </summary>
/// <param name="content">Where to find it: a content pack.</param>
public sealed class TopicRenderer(IContentLookup content)
{
    /// <summary>Renders a topic for a reader.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="request">For whom, where and when.</param>
    /// <exception cref="ArgumentException">The topic is not written for that audience. Ask <see cref="Topic.IsFor"/> first.</exception>
    public RenderedTopic Render(Topic topic, RenderingRequest request)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(request);
        if (!topic.IsFor(request.Audience))
        {
            throw new ArgumentException($"The topic '{topic.Id}' is not written for {request.Audience}.", nameof(request));
        }

        return topic.Title.FellBack || topic.Summary.FellBack
            ? Render(content.Original.Find(topic.Id) ?? topic, request, content.Original)
            : Render(topic, request, content);
    }

    private static RenderedTopic Render(Topic topic, RenderingRequest request, IContentLookup content)
    {
        Labels labels = content.Labels;
        ImmutableArray<RenderedBlock> blocks = new BlockRenderer(content, request).Render(topic);
        RenderedText title = RenderedText.Of(topic.Title);
        RenderedText summary = RenderedText.Of(topic.Summary);
        RenderedText? notice = topic.SafeBrowsing ? RenderedText.Of(labels.SafeBrowsing) : null;
        return new RenderedTopic
        {
            Id = topic.Id,
            Audience = request.Audience,
            Nation = request.Nation,
            Title = title,
            Summary = summary,
            ContentWarnings = topic.ContentWarnings,
            ContentWarning = topic.ContentWarnings.IsEmpty ? null : Warn(labels, topic.ContentWarnings),
            SafeBrowsingNotice = notice,
            Blocks = blocks,
            Related = [.. topic.Related.Select(content.Find).OfType<Topic>().Where(other => other.IsFor(request.Audience)).Select(other => new Named<TopicId>(other.Id, RenderedText.Of(other.Title)))],
            Mentioned = FindMentioned(content, [title, summary, .. notice is null ? [] : new[] { notice }, .. blocks.SelectMany(RenderedTexts.Of)]),
            Labels = labels,
            OriginalLabels = content.Original.Labels,
        };
    }

    private static RenderedText Warn(Labels labels, ImmutableArray<ContentWarning> warnings)
    {
        Language language = labels.ContentWarning.Language;
        string matter = string.Join(language.ListMark, warnings.Select(warning => labels.Of(warning).Value));
        return RenderedText.Of($"{labels.ContentWarning.Value}: {matter}.", language);
    }

    private static ImmutableArray<Contact> FindMentioned(IContentLookup content, IEnumerable<RenderedText> texts) =>
    [
        .. texts.SelectMany(text => text.Parts).OfType<Mention>()
            .Where(mention => mention.Kind == MentionKind.Contact)
            .Select(mention => mention.Id)
            .Distinct(StringComparer.Ordinal)
            .Select(id => content.Find(new ContactId(id)))
            .OfType<Contact>(),
    ];
}
