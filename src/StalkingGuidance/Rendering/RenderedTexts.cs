using StalkingGuidance.Localization;

namespace StalkingGuidance.Rendering;

/// <summary>The texts of a rendered block, whatever its kind.</summary>
internal static class RenderedTexts
{
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

    private static IEnumerable<RenderedText> Of(ContactCard card)
    {
        LocalizedText[] texts = [.. card.Contact.Steps, .. card.Contact.Cannot, .. card.Contact.Limits];
        return [.. CardEntries.SentencesOf(card.Contact), .. texts.Select(RenderedText.Of)];
    }
}
