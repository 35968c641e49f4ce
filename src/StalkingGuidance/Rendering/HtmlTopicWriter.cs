using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>Writes a topic as an HTML fragment: a section with one inner section for each heading.</summary>
internal sealed class HtmlTopicWriter
{
    private readonly RenderedTopic topic;
    private readonly RenderingOptions options;
    private readonly HtmlBuilder html;
    private readonly HtmlSentences sentences;
    private bool inSection;

    public HtmlTopicWriter(RenderedTopic topic, RenderingOptions options)
    {
        this.topic = topic;
        this.options = options;
        html = new HtmlBuilder();
        sentences = new HtmlSentences(html, topic, options);
    }

    public string Write()
    {
        html.Open("section", "sg-topic", topic.Language);
        html.NewLine();
        Heading(topic.Title, 0);
        Paragraph("sg-content-warning", topic.ContentWarning);
        Paragraph("sg-summary", topic.Summary);
        Paragraph("sg-safe-browsing", options.SafeBrowsingNotice ? topic.SafeBrowsingNotice : null);
        foreach (RenderedBlock block in topic.Blocks)
        {
            Write(block);
        }

        EndSection();
        html.CloseLine();
        return html.ToString();
    }

    private void Write(RenderedBlock block)
    {
        if (block is not RenderedHeading)
        {
            Paragraph("sg-only-in", NationsInWords.Of(block, topic));
        }

        switch (block)
        {
            case RenderedHeading heading: StartSection(heading.Text); break;
            case RenderedParagraph paragraph: Paragraph(null, paragraph.Text); break;
            case RenderedWarning warning: Led("sg-warning", warning.Label, warning.Text); break;
            case RenderedExample example: Led("sg-example", example.Label, example.Text); break;
            case RenderedSteps steps: List("ol", "sg-steps", steps.Steps); break;
            case RenderedList list:
                Paragraph("sg-lead-in", list.LeadIn);
                List("ul", null, list.Items);
                break;
            case RenderedDoAndDoNot both:
                Section("sg-do", both.DoLabel, both.Do);
                Section("sg-do-not", both.DoNotLabel, both.DoNot);
                break;
            case RenderedContacts contacts:
                foreach (ContactCard card in contacts.Cards)
                {
                    Write(card);
                }

                break;
            case RenderedBehaviours behaviours: Names("sg-behaviours", behaviours.Label, [.. behaviours.Items.Select(item => item.Name)]); break;
            case RenderedLaw law: Names("sg-law", law.Label, [.. law.Items.Select(item => item.Name)]); break;
            case RenderedFindings findings: Names("sg-findings", findings.Label, [.. findings.Items.Select(item => item.Name)]); break;
            case RenderedTopics topics: Write(topics); break;
            default: throw new ArgumentOutOfRangeException(nameof(block), "The kind of block is not known.");
        }
    }

    private void Write(RenderedTopics topics)
    {
        Paragraph("sg-lead-in", topics.Label);
        html.Open("ul", "sg-topics", topics.Items is [var first, ..] ? first.Name.Language : null);
        html.NewLine();
        foreach (Named<TopicId> item in topics.Items)
        {
            html.Open("li", inLanguage: item.Name.Language);
            sentences.LinkToTopic(item.Id.Value, item.Name.Text, inSentence: false);
            html.CloseLine();
        }

        html.CloseLine();
    }

    private void Write(ContactCard card)
    {
        html.Open("section", "sg-contact", card.Contact.Summary.Language);
        html.NewLine();
        Heading(RenderedText.Of(card.Contact.Name), Below);
        foreach (RenderedText sentence in CardEntries.SentencesOf(card.Contact))
        {
            Paragraph(null, sentence);
        }

        IReadOnlyList<CardEntry> entries = CardEntries.Of(card.Contact, topic.LabelsIn(card.Contact.Summary.Language));
        if (entries.Count > 0)
        {
            html.Open("dl");
            html.NewLine();
            foreach (CardEntry entry in entries)
            {
                Write(entry);
            }

            html.CloseLine();
        }

        html.CloseLine();
    }

    private void Write(CardEntry entry)
    {
        Element("dt", null, entry.Label);
        if (entry.Shape == CardShape.Steps)
        {
            html.Open("dd");
            html.NewLine();
            List("ol", null, [.. entry.Values.Select(value => value.Text)]);
            html.CloseLine();
            return;
        }

        foreach (CardValue value in entry.Values)
        {
            html.Open("dd", inLanguage: value.Text.Language);
            if (value.Number is { } number)
            {
                sentences.Number(number, value.Link);
            }
            else if (value.Link is { } link && SafeLink.Of(link) is { } address)
            {
                html.OpenLink(address, leavesSite: true);
                html.Words(value.Text.Text);
                html.Close();
            }
            else
            {
                sentences.Words(value.Text);
            }

            html.CloseLine();
        }
    }

    /// <summary>How much deeper than the title a heading inside the present section is.</summary>
    private int Below => inSection ? 2 : 1;

    private void StartSection(RenderedText heading)
    {
        EndSection();
        html.Open("section");
        html.NewLine();
        inSection = true;
        Heading(heading, 1);
    }

    private void EndSection()
    {
        if (inSection)
        {
            html.CloseLine();
            inSection = false;
        }
    }

    private void Section(string cssClass, RenderedText heading, ImmutableArray<RenderedText> items)
    {
        html.Open("section", cssClass);
        html.NewLine();
        Heading(heading, Below);
        List("ul", null, items);
        html.CloseLine();
    }

    private void Heading(RenderedText text, int deeper) => Element($"h{Math.Min(options.HeadingLevel + deeper, 6)}", null, text);

    private void Paragraph(string? cssClass, RenderedText? text)
    {
        if (text is not null)
        {
            Element("p", cssClass, text);
        }
    }

    private void Led(string cssClass, RenderedText label, RenderedText text)
    {
        html.Open("p", cssClass, label.Language == text.Language ? text.Language : null);
        html.Open("strong", inLanguage: label.Language);
        sentences.Words(label);
        html.Words(":");
        html.Close();
        html.Words(" ");
        html.Open("span", inLanguage: text.Language);
        sentences.Words(text);
        html.Close();
        html.CloseLine();
    }

    private void Names(string cssClass, RenderedText label, ImmutableArray<RenderedText> names)
    {
        Paragraph("sg-lead-in", label);
        List("ul", cssClass, names);
    }

    private void List(string element, string? cssClass, ImmutableArray<RenderedText> items)
    {
        html.Open(element, cssClass, items is [var first, ..] ? first.Language : null);
        html.NewLine();
        foreach (RenderedText item in items)
        {
            Element("li", null, item);
        }

        html.CloseLine();
    }

    private void Element(string element, string? cssClass, RenderedText text)
    {
        html.Open(element, cssClass, text.Language);
        sentences.Words(text);
        html.CloseLine();
    }
}
