using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>
/// Turns the blocks that one reader sees into rendered ones. No block, and no contact's card, is in two languages: where the reader's has
/// a part of it only, the whole of it is in the first language, with the short words of that language around it.
/// </summary>
internal sealed class BlockRenderer(IContentLookup content, RenderingRequest request)
{
    private readonly Labels labels = content.Labels;
    private readonly bool mayMix = content.Original != content;

    public ImmutableArray<RenderedBlock> Render(Topic topic)
    {
        List<RenderedBlock> rendered = [];
        TopicBlock[] blocks = [.. topic.BlocksFor(request.Audience, request.Nation)];
        for (int i = 0; i < blocks.Length; i++)
        {
            if (Render(blocks[i]) is not { } made)
            {
                continue;
            }

            made = mayMix && RenderedTexts.AreMixed(RenderedTexts.AllOf(made)) ? InOneLanguage(made, topic.Id, i) : made;
            made = made with { OnlyIn = request.Nation is null ? blocks[i].Nations : [] };
            if (made is RenderedContacts more && rendered is [.., RenderedContacts before] && more.OnlyIn.SequenceEqual(before.OnlyIn))
            {
                // One list, so that the emergency contact comes first in all of it.
                rendered[^1] = before with { Cards = InOrder(before.Cards.Concat(more.Cards)) };
                continue;
            }

            rendered.Add(made);
        }

        HeadTheLastContacts(rendered);
        return [.. rendered];
    }

    /// <summary>The same block of the same topic in the first language.</summary>
    private RenderedBlock InOneLanguage(RenderedBlock mixed, TopicId id, int index)
    {
        TopicBlock[] blocks = content.Original.Find(id) is { } topic ? [.. topic.BlocksFor(request.Audience, request.Nation)] : [];
        return index < blocks.Length && new BlockRenderer(content.Original, request).Render(blocks[index]) is { } made && made.GetType() == mixed.GetType() ? made : mixed;
    }

    private RenderedBlock? Render(TopicBlock block) => block switch
    {
        HeadingBlock heading => new RenderedHeading(RenderedText.Of(heading.Text)),
        ParagraphBlock paragraph => new RenderedParagraph(RenderedText.Of(paragraph.Text)),
        WarningBlock warning => new RenderedWarning(RenderedText.Of(labels.Warning), RenderedText.Of(warning.Text)),
        ExampleBlock example => new RenderedExample(RenderedText.Of(labels.Example), RenderedText.Of(example.Text)),
        StepsBlock steps => new RenderedSteps(RenderedText.Of(steps.Steps)),
        ListBlock list => new RenderedList(RenderedText.Of(list.LeadIn), RenderedText.Of(list.Items)),
        DoAndDoNotBlock both => new RenderedDoAndDoNot(
            RenderedText.Of(labels.Do), RenderedText.Of(both.Do), RenderedText.Of(labels.DoNot), RenderedText.Of(both.DoNot)),
        ContactsBlock contacts => Cards(contacts) is { IsEmpty: false } cards ? new RenderedContacts(cards) : null,
        BehavioursBlock behaviours => Name(behaviours.Behaviours, content.NameOf) is { IsEmpty: false } items ? new RenderedBehaviours(RenderedText.Of(labels.Behaviours), items) : null,
        LawBlock law => Name(law.Law, content.NameOf) is { IsEmpty: false } items ? new RenderedLaw(RenderedText.Of(labels.Law), items) : null,
        FindingsBlock findings => Name(findings.Findings, content.SentenceOf) is { IsEmpty: false } items ? new RenderedFindings(RenderedText.Of(labels.Findings), items) : null,
        TopicsBlock topics => Name(topics.Topics, TitleForReader) is { IsEmpty: false } items ? new RenderedTopics(RenderedText.Of(labels.ReadMore), items) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(block), "The kind of block is not known."),
    };

    private static ImmutableArray<Named<TId>> Name<TId>(ImmutableArray<TId> ids, Func<TId, LocalizedText?> nameOf)
        where TId : struct
    {
        ImmutableArray<Named<TId>>.Builder named = ImmutableArray.CreateBuilder<Named<TId>>(ids.Length);
        foreach (TId id in ids)
        {
            if (nameOf(id) is { } name)
            {
                named.Add(new Named<TId>(id, RenderedText.Of(name)));
            }
        }

        return named.DrainToImmutable();
    }

    /// <summary>A topic's title; none when the topic is not for the reader, since the link would lead to a page for somebody else.</summary>
    private LocalizedText? TitleForReader(TopicId id) =>
        content.Find(id) is { } topic && topic.IsFor(request.Audience) ? topic.Title : null;

    private ImmutableArray<ContactCard> Cards(ContactsBlock block) =>
        InOrder(block.Contacts
            .Select(content.Find)
            .OfType<Contact>()
            .Where(contact => request.Nation is not { } nation || contact.Serves(nation))
            .Select(InOneLanguage)
            .Select(contact => new ContactCard(contact, request.At is { } moment ? contact.At(moment) : null)));

    private Contact InOneLanguage(Contact contact) =>
        mayMix && RenderedTexts.AreMixed(RenderedTexts.AllOf(contact, labels)) ? content.Original.Find(contact.Id) ?? contact : contact;

    /// <summary>The emergency contact first, the others as they come, each once.</summary>
    private ImmutableArray<ContactCard> InOrder(IEnumerable<ContactCard> cards) =>
        [.. cards.DistinctBy(card => card.Contact.Id).OrderBy(card => card.Contact.Id == content.EmergencyContact ? 0 : 1)];

    /// <summary>The contacts at the end help with the whole topic, so they do not belong under its last heading.</summary>
    private void HeadTheLastContacts(List<RenderedBlock> rendered)
    {
        int first = rendered.Count;
        while (first > 0 && rendered[first - 1] is RenderedContacts)
        {
            first--;
        }

        // Where the nation is not known there may be a list for each, and the emergency contact leads them all.
        int leads = rendered.FindIndex(first, block => ((RenderedContacts)block).Cards[0].Contact.Id == content.EmergencyContact);
        if (leads > first)
        {
            RenderedBlock emergency = rendered[leads];
            rendered.RemoveAt(leads);
            rendered.Insert(first, emergency);
        }

        if (first > 0 && first < rendered.Count && rendered[first - 1] is not RenderedHeading)
        {
            rendered.Insert(first, new RenderedHeading(RenderedText.Of(labels.WhoToContact)));
        }
    }
}
