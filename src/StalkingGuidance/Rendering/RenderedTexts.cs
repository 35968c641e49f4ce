using StalkingGuidance.Localization;

namespace StalkingGuidance.Rendering;

/// <summary>The texts of a rendered block, whatever its kind.</summary>
internal static class RenderedTexts
{
    /// <summary>The texts that may mention other items.</summary>
    public static IEnumerable<RenderedText> Of(RenderedBlock block) => block switch
    {
        RenderedHeading heading => [heading.Text],
        RenderedParagraph paragraph => [paragraph.Text],
        RenderedWarning warning => [warning.Text],
        RenderedExample example => [example.Text],
        RenderedSteps steps => steps.Steps,
        RenderedList list => [list.LeadIn, .. list.Items],
        RenderedDoAndDoNot both => [.. both.Do, .. both.DoNot],
        RenderedContacts contacts => contacts.Cards.SelectMany(card => Of(card)),
        RenderedFindings findings => findings.Items.Select(item => item.Name),
        _ => [],
    };

    /// <summary>All texts of a block that stands as one piece; none of contacts, each of which is a piece.</summary>
    public static IEnumerable<RenderedText> AllOf(RenderedBlock block) => block switch
    {
        RenderedContacts => [],
        RenderedWarning warning => [warning.Label, warning.Text],
        RenderedExample example => [example.Label, example.Text],
        RenderedDoAndDoNot both => [both.DoLabel, .. both.Do, both.DoNotLabel, .. both.DoNot],
        RenderedBehaviours behaviours => [behaviours.Label, .. behaviours.Items.Select(item => item.Name)],
        RenderedLaw law => [law.Label, .. law.Items.Select(item => item.Name)],
        RenderedFindings findings => [findings.Label, .. findings.Items.Select(item => item.Name)],
        RenderedTopics topics => [topics.Label, .. topics.Items.Select(item => item.Name)],
        _ => Of(block),
    };

    /// <summary>All texts of a contact's card.</summary>
    public static IEnumerable<RenderedText> AllOf(Contacts.Contact contact, Labels labels) =>
    [
        RenderedText.Of(contact.Name),
        .. CardEntries.SentencesOf(contact),
        .. CardEntries.Of(contact, labels).SelectMany(entry => entry.Values.Select(value => value.Text).Prepend(entry.Label)),
    ];

    /// <summary>Whether texts are in more than one language.</summary>
    public static bool AreMixed(IEnumerable<RenderedText> texts) => texts.Select(text => text.Language).Distinct().Skip(1).Any();

    private static IEnumerable<RenderedText> Of(ContactCard card)
    {
        LocalizedText[] texts = [.. card.Contact.Steps, .. card.Contact.Cannot, .. card.Contact.Limits];
        return [.. CardEntries.SentencesOf(card.Contact), .. texts.Select(RenderedText.Of)];
    }
}
