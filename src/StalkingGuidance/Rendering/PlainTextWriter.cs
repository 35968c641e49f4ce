using System.Collections.Immutable;
using System.Text;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Rendering;

/// <summary>Writes a topic as plain text: for text messages, printing and screen readers.</summary>
internal sealed class PlainTextWriter(RenderedTopic topic, RenderingOptions options)
{
    private readonly StringBuilder text = new();

    public string Write()
    {
        Underlined(topic.Title, '=');
        Paragraph(topic.ContentWarning);
        Paragraph(topic.Summary);
        Paragraph(options.SafeBrowsingNotice ? topic.SafeBrowsingNotice : null);
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
            Paragraph(NationsInWords.Of(block, topic));
        }

        switch (block)
        {
            case RenderedHeading heading: Underlined(heading.Text, '-'); break;
            case RenderedParagraph paragraph: Paragraph(paragraph.Text); break;
            case RenderedWarning warning: Led(warning.Label, warning.Text); break;
            case RenderedExample example: Led(example.Label, example.Text); break;
            case RenderedSteps steps: List(null, steps.Steps, ordered: true); break;
            case RenderedList list: List(InWords(list.LeadIn), list.Items); break;
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
        Line(card.Contact.Name.Value);
        foreach (RenderedText sentence in CardEntries.SentencesOf(card.Contact))
        {
            Line(InWords(sentence));
        }

        foreach (CardEntry entry in CardEntries.Of(card.Contact, topic.LabelsIn(card.Contact.Summary.Language)))
        {
            if (entry.Shape != CardShape.Line)
            {
                Line($"{entry.Label}:");
                Items([.. entry.Values.Select(value => value.Text)], entry.Shape == CardShape.Steps);
                continue;
            }

            // A number stands at the end of its line, so that nothing is copied or dialled with it.
            Line($"{entry.Label}: {InWords(entry.Values[0].Text)}");
            foreach (CardValue more in entry.Values.Skip(1))
            {
                Line($"  {InWords(more.Text)}");
            }
        }

        text.Append('\n');
    }

    /// <summary>The title of a topic stands in quotes, since nothing else shows where it begins and ends.</summary>
    private static string InWords(RenderedText text) =>
        string.Concat(text.Parts.Select(part => part is Mention { Kind: MentionKind.Topic } ? $"\"{part.Text}\"" : part.Text));

    private void Underlined(RenderedText heading, char line)
    {
        string words = InWords(heading);
        Line(words);
        text.Append(line, words.Length).Append("\n\n");
    }

    private void Paragraph(RenderedText? words)
    {
        if (words is not null)
        {
            Line(InWords(words));
            text.Append('\n');
        }
    }

    private void Led(RenderedText label, RenderedText words)
    {
        Line($"{label}: {InWords(words)}");
        text.Append('\n');
    }

    private void Line(string words) => text.Append(words).Append('\n');

    private void List(string? leadIn, ImmutableArray<RenderedText> items, bool ordered = false)
    {
        if (leadIn is not null)
        {
            Line(leadIn);
        }

        Items(items, ordered);
        text.Append('\n');
    }

    private void Items(ImmutableArray<RenderedText> items, bool ordered)
    {
        for (int i = 0; i < items.Length; i++)
        {
            text.Append(ordered ? $"{i + 1}. " : "- ").Append(InWords(items[i])).Append('\n');
        }
    }
}
