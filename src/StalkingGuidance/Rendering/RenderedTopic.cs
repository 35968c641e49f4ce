using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>
/// A topic for one audience, with everything it refers to found. Apps that draw their own walk over <see cref="Blocks"/>;
/// the others take it as text, Markdown or HTML. Immutable and thread-safe.
/// </summary>
public sealed record RenderedTopic
{
    /// <summary>The topic.</summary>
    public required TopicId Id { get; init; }

    /// <summary>Who reads.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Where they live; <see langword="null"/> when that is not known.</summary>
    public required Nation? Nation { get; init; }

    /// <summary>The language of the title, and of every piece that does not name another.</summary>
    public Language Language => Title.Language;

    /// <summary>The title.</summary>
    public required RenderedText Title { get; init; }

    /// <summary>What the topic is about.</summary>
    public required RenderedText Summary { get; init; }

    /// <summary>Hard matter that it touches, as data; empty when there is none.</summary>
    public required ImmutableArray<ContentWarning> ContentWarnings { get; init; }

    /// <summary>The same in words, to be shown before anything but the title; <see langword="null"/> when there is none.</summary>
    public required RenderedText? ContentWarning { get; init; }

    /// <summary>Whether the page needs a way to leave it fast.</summary>
    public bool SafeBrowsing => SafeBrowsingNotice is not null;

    /// <summary>What to tell a reader whose screen may be watched; <see langword="null"/> when the topic needs no such words.</summary>
    public required RenderedText? SafeBrowsingNotice { get; init; }

    /// <summary>The pieces, in order; the last one is the contacts.</summary>
    public required ImmutableArray<RenderedBlock> Blocks { get; init; }

    /// <summary>Topics to read next that are written for the reader, too. The written forms leave them to the app.</summary>
    public required ImmutableArray<Named<TopicId>> Related { get; init; }

    /// <summary>The contacts that sentences mention, so that their numbers can be made links.</summary>
    public required ImmutableArray<Contact> Mentioned { get; init; }

    /// <summary>The short words around the content.</summary>
    public required Labels Labels { get; init; }

    /// <summary>The short words of the language that the content was written in first.</summary>
    internal Labels? OriginalLabels { get; init; }

    /// <summary>
    /// The short words around a piece in a language. A piece that the topic's language does not have, such as the card of a contact, is in the first language,
    /// and so are the words around it.
    /// </summary>
    /// <param name="language">The language of the piece.</param>
    public Labels LabelsIn(Language language) => language == Labels.Do.Language ? Labels : OriginalLabels ?? Labels;

    /// <summary>The topic as plain text, without line breaks inside paragraphs.</summary>
    /// <param name="options">How to write it; <see langword="null"/> for the defaults.</param>
    public string ToPlainText(RenderingOptions? options = null) => new PlainTextWriter(this, options ?? new RenderingOptions()).Write();

    /// <summary>The topic as Markdown (CommonMark). Texts are escaped: none of their characters has a meaning in Markdown.</summary>
    /// <param name="options">How to write it; <see langword="null"/> for the defaults.</param>
    public string ToMarkdown(RenderingOptions? options = null) => new MarkdownWriter(this, options ?? new RenderingOptions()).Write();

    /// <summary>
    /// The topic as an HTML fragment, which is well-formed XML too: one <c>section</c> with headings, paragraphs, lists and links.
    /// Every text is encoded; there is no script, no style and no id. Classes begin with <c>sg-</c>.
    /// </summary>
    /// <param name="options">How to write it; <see langword="null"/> for the defaults.</param>
    public string ToHtml(RenderingOptions? options = null) => new HtmlTopicWriter(this, options ?? new RenderingOptions()).Write();

    /// <summary>The title.</summary>
    public override string ToString() => Title.Text;
}
