using System.Collections.Immutable;
using System.Text;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>Writes a topic as Markdown. Numbers stand as words: what shows Markdown often drops links that start a call.</summary>
internal sealed class MarkdownWriter(RenderedTopic topic, RenderingOptions options)
{
    private readonly StringBuilder markdown = new();

    public string Write()
    {
        Heading(topic.Title, 0);
        Paragraph(topic.ContentWarning is { } warning ? Strong(warning) : null);
        Paragraph(Inline(topic.Summary));
        Paragraph(options.SafeBrowsingNotice && topic.SafeBrowsingNotice is { } notice ? Inline(notice) : null);
        foreach (RenderedBlock block in topic.Blocks)
        {
            Write(block);
        }

        return markdown.ToString().TrimEnd('\n') + "\n";
    }

    private void Write(RenderedBlock block)
    {
        if (block is not RenderedHeading && NationsInWords.Of(block, topic) is { } nations)
        {
            Paragraph(Strong(nations));
        }

        switch (block)
        {
            case RenderedHeading heading: Heading(heading.Text, 1); break;
            case RenderedParagraph paragraph: Paragraph(Inline(paragraph.Text)); break;
            case RenderedWarning warning: Paragraph($"> {Led(warning.Label)} {Inline(warning.Text)}"); break;
            case RenderedExample example: Paragraph($"{Led(example.Label)} {Inline(example.Text)}"); break;
            case RenderedSteps steps: List(null, steps.Steps, ordered: true); break;
            case RenderedList list: List(Inline(list.LeadIn), list.Items); break;
            // No headings: in Markdown a heading has no end, and what follows would be read as one more thing not to do.
            case RenderedDoAndDoNot both:
                List(Led(both.DoLabel), both.Do);
                List(Led(both.DoNotLabel), both.DoNot);
                break;
            case RenderedContacts contacts:
                foreach (ContactCard card in contacts.Cards)
                {
                    Write(card);
                }

                break;
            case RenderedBehaviours behaviours: List(Led(behaviours.Label), [.. behaviours.Items.Select(item => item.Name)]); break;
            case RenderedLaw law: List(Led(law.Label), [.. law.Items.Select(item => item.Name)]); break;
            case RenderedFindings findings: List(Led(findings.Label), [.. findings.Items.Select(item => item.Name)]); break;
            case RenderedTopics topics: List(Led(topics.Label), [.. topics.Items.Select(item => Link(item.Id, item.Name.Text))]); break;
            default: throw new ArgumentOutOfRangeException(nameof(block), "The kind of block is not known.");
        }
    }

    private void Write(ContactCard card)
    {
        Paragraph(Strong(RenderedText.Of(card.Contact.Name)));
        foreach (RenderedText sentence in CardEntries.SentencesOf(card.Contact))
        {
            Paragraph(Inline(sentence));
        }

        foreach (CardEntry entry in CardEntries.Of(card.Contact, topic.LabelsIn(card.Contact.Summary.Language)))
        {
            string[] values = [.. entry.Values.Select(ValueOf)];
            if (entry.Shape == CardShape.Line)
            {
                // A backslash at the end of a line breaks it.
                Paragraph($"{Led(entry.Label)} {string.Join("\\\n", values)}");
            }
            else
            {
                List(Led(entry.Label), values, entry.Shape == CardShape.Steps);
            }
        }
    }

    private string ValueOf(CardValue value) =>
        value.Number is null && value.Link is { } link && SafeLink.Of(link) is { } address
            ? MarkdownText.Link(value.Text.Text, address)
            : Inline(value.Text);

    private void Heading(RenderedText text, int deeper) =>
        markdown.Append('#', Math.Min(options.HeadingLevel + deeper, 6)).Append(' ').Append(Inline(text)).Append("\n\n");

    private void Paragraph(string? text)
    {
        if (text is not null)
        {
            markdown.Append(text).Append("\n\n");
        }
    }

    private void List(string? leadIn, ImmutableArray<RenderedText> items, bool ordered = false) =>
        List(leadIn, [.. items.Select(Inline)], ordered);

    private void List(string? leadIn, string[] items, bool ordered = false)
    {
        Paragraph(leadIn);
        for (int i = 0; i < items.Length; i++)
        {
            markdown.Append(ordered ? $"{i + 1}. " : "- ").Append(items[i]).Append('\n');
        }

        markdown.Append('\n');
    }

    private string Inline(RenderedText text)
    {
        // Words between links are escaped together: what means something at the start of a line may come from two parts.
        StringBuilder inline = new();
        StringBuilder words = new();
        foreach (TextPart part in text.Parts)
        {
            string? address = part is Mention { Kind: MentionKind.Topic } mention ? options.LinkTo(new TopicId(mention.Id)) : null;
            if (address is null)
            {
                words.Append(part is Mention { Kind: MentionKind.Topic } ? $"\"{part.Text}\"" : part.Text);
                continue;
            }

            inline.Append(MarkdownText.Escape(words.ToString())).Append(MarkdownText.Link(part.Text, address));
            words.Clear();
        }

        return inline.Append(MarkdownText.Escape(words.ToString())).ToString().Trim(' ');
    }

    private string Link(TopicId id, string name) =>
        options.LinkTo(id) is { } address ? MarkdownText.Link(name, address) : MarkdownText.Escape(name);

    private string Strong(RenderedText text) => $"**{Inline(text)}**";

    private string Led(RenderedText label) => $"**{Inline(label)}:**";
}
