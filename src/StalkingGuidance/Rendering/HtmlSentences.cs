using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>Writes what stands inside an element: words, links to topics, and numbers that start a call.</summary>
internal sealed class HtmlSentences(HtmlBuilder html, RenderedTopic topic, RenderingOptions options)
{
    /// <summary>A text, its mentions as links.</summary>
    public void Words(RenderedText text)
    {
        foreach (TextPart part in text.Parts)
        {
            switch (part)
            {
                case Mention { Kind: MentionKind.Topic } mention: LinkToTopic(mention.Id, mention.Name, inSentence: true); break;
                case Mention { Kind: MentionKind.Contact } mention: Contact(mention); break;
                default: html.Words(part.Text); break;
            }
        }
    }

    /// <summary>The title of a topic, as a link where the app shows it.</summary>
    public void LinkToTopic(string id, string title, bool inSentence)
    {
        if (options.LinkTo(new TopicId(id)) is not { } address)
        {
            // Without a link nothing else shows where a title begins and ends.
            html.Words(inSentence ? $"\"{title}\"" : title);
            return;
        }

        html.OpenLink(address, leavesSite: false);
        html.Words(title);
        html.Close();
    }

    /// <summary>A contact inside a sentence: its number starts a call.</summary>
    private void Contact(Mention mention)
    {
        PhoneNumber? phone = topic.Mentioned.FirstOrDefault(contact => contact.Id.Value == mention.Id)?.Phone;
        int at = phone is null ? -1 : mention.Name.IndexOf(phone.Display, StringComparison.Ordinal);
        if (at < 0)
        {
            html.Words(mention.Name);
            return;
        }

        html.Words(mention.Name[..at]);
        Number(phone!, phone!.TelUri);
        html.Words(mention.Name[(at + phone.Display.Length)..]);
    }

    /// <summary>A number whose groups stay on one line.</summary>
    public void Number(PhoneNumber number, Uri? link)
    {
        if (link is null)
        {
            html.Words(HtmlText.KeepTogether(number.Display));
            return;
        }

        html.OpenLink(link.OriginalString, leavesSite: false);
        html.Words(HtmlText.KeepTogether(number.Display));
        html.Close();
    }
}
