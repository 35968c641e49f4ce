using System.Collections.Immutable;
using System.Text;

namespace StalkingGuidance.Rendering;

/// <summary>Writes a topic as plain text: for text messages, printing and screen readers.</summary>
internal sealed class PlainTextWriter(RenderedTopic topic, RenderingOptions options)
{
    private readonly StringBuilder text = new();

    public string Write()
    {
        Underlined(topic.Title.Text, '=');
        Paragraph(topic.ContentWarning?.Text);
        Paragraph(topic.Summary.Text);
        Paragraph(options.SafeBrowsingNotice ? topic.SafeBrowsingNotice?.Text : null);
        foreach (RenderedBlock block in topic.Blocks)
        {
            Write(block);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private void Write(RenderedBlock block)
    {
        if (block is not RenderedHeading)
        {
            Paragraph(NationsInWords.Of(block, topic.Labels)?.Text);
        }

        switch (block)
        {
            case RenderedHeading heading: Underlined(heading.Text.Text, '-'); break;
            case RenderedParagraph paragraph: Paragraph(paragraph.Text.Text); break;
            case RenderedWarning warning: Paragraph($"{warning.Label}: {warning.Text}"); break;
            case RenderedExample example: Paragraph($"{example.Label}: {example.Text}"); break;
            case RenderedSteps steps: List(null, steps.Steps, ordered: true); break;
            case RenderedList list: List(list.LeadIn.Text, list.Items); break;
            case RenderedDoAndDoNot both:
                List($"{both.DoLabel}:", both.Do);
                List($"{both.DoNotLabel}:", both.DoNot);
                break;
            case RenderedContacts contacts:
                foreach (ContactCard card in contacts.Cards)
                {
                    Write(card);
                }

                break;
            case RenderedBehaviours behaviours: List($"{behaviours.Label}:", [.. behaviours.Items.Select(item => item.Name)]); break;
            case RenderedLaw law: List($"{law.Label}:", [.. law.Items.Select(item => item.Name)]); break;
            case RenderedFindings findings: List($"{findings.Label}:", [.. findings.Items.Select(item => item.Name)]); break;
            case RenderedTopics topics: List($"{topics.Label}:", [.. topics.Items.Select(item => item.Name)]); break;
            default: throw new ArgumentOutOfRangeException(nameof(block), "The kind of block is not known.");
        }
    }

    private void Write(ContactCard card)
    {
        text.Append(card.Contact.Name.Value).Append('\n').Append(card.Contact.Summary.Value).Append('\n');
        foreach (CardEntry entry in CardEntries.Of(card.Contact, topic.Labels))
        {
            if (entry.Shape != CardShape.Line)
            {
                text.Append(entry.Label.Text).Append(":\n");
                Items([.. entry.Values.Select(value => value.Text)], entry.Shape == CardShape.Steps);
                continue;
            }

            text.Append(entry.Label.Text).Append(": ").AppendJoin(". ", entry.Values.Select(value => value.Text.Text.TrimEnd('.'))).Append('\n');
        }

        text.Append('\n');
    }

    private void Underlined(string words, char line) =>
        text.Append(words).Append('\n').Append(line, words.Length).Append("\n\n");

    private void Paragraph(string? words)
    {
        if (words is not null)
        {
            text.Append(words).Append("\n\n");
        }
    }

    private void List(string? leadIn, ImmutableArray<RenderedText> items, bool ordered = false)
    {
        if (leadIn is not null)
        {
            text.Append(leadIn).Append('\n');
        }

        Items(items, ordered);
        text.Append('\n');
    }

    private void Items(ImmutableArray<RenderedText> items, bool ordered)
    {
        for (int i = 0; i < items.Length; i++)
        {
            text.Append(ordered ? $"{i + 1}. " : "- ").Append(items[i].Text).Append('\n');
        }
    }
}
