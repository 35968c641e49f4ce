using System.Collections.Immutable;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Rendering;

/// <summary>
/// What a contact's card says under its name, the same in every written form. Leaves out whether it is open, which changes by the minute,
/// and what shows on a bill, which is never sure enough for a line on a card.
/// </summary>
internal static class CardEntries
{
    /// <summary>The sentences under the name: what the service does, and whom it takes.</summary>
    public static IEnumerable<RenderedText> SentencesOf(Contact contact) =>
        contact.OnlyFor?.Note is { } note ? [RenderedText.Of(contact.Summary), RenderedText.Of(note)] : [RenderedText.Of(contact.Summary)];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<CardEntry> Of(Contact contact, Labels labels)
    {
        List<CardEntry> entries = [];
        AddTexts(entries, labels.Area, contact.Area is { } area ? [area] : [], CardShape.Line);
        foreach (Channel channel in contact.Channels)
        {
            AddChannel(entries, channel, labels);
        }

        if (contact.Website is { } website && !contact.Channels.Any(channel => channel.Address == website.Address))
        {
            entries.Add(new CardEntry(RenderedText.Of(labels.Website), [Link(website.Address, labels)], CardShape.Line));
        }

        AddTexts(entries, labels.Steps, contact.Steps, CardShape.Steps);
        AddTexts(entries, labels.Limits, contact.Limits);
        AddTexts(entries, labels.Cannot, contact.Cannot);
        return entries;
    }

    private static void AddChannel(List<CardEntry> entries, Channel channel, Labels labels)
    {
        List<CardValue> values = [];
        if (channel.Number is { } number)
        {
            values.Add(new CardValue(RenderedText.Of(number.Display, labels.Phone.Language), LinkOf(channel.Kind, number), number));
        }

        if (channel.Address is { } address)
        {
            values.Add(Link(address, labels));
        }

        if (channel.Email is { } email)
        {
            values.Add(new CardValue(RenderedText.Of(email, labels.Email.Language), new Uri("mailto:" + email)));
        }

        if (channel.Keyword is { } keyword)
        {
            values.Add(new CardValue(RenderedText.Of($"{labels.Keyword.Value}: {keyword}", labels.Keyword.Language)));
        }

        if (channel.Menu is { } menu)
        {
            values.Add(new CardValue(RenderedText.Of($"{labels.Menu.Value}: {menu}", labels.Menu.Language)));
        }

        if (channel is { Cost: Cost.Free, Number: not null })
        {
            values.Add(new CardValue(RenderedText.Of(labels.Free)));
        }

        foreach (LocalizedText note in new[] { channel.CostNote, channel.Note }.OfType<LocalizedText>())
        {
            values.Add(new CardValue(RenderedText.Of(note)));
        }

        if (values.Count > 0)
        {
            entries.Add(new CardEntry(RenderedText.Of(channel.Label ?? labels.Of(channel.Kind)), [.. values], CardShape.Line));
        }
    }

    /// <summary>A call for a voice line, a message for a line that takes texts, and nothing for the rest: a link that cannot work wastes time.</summary>
    private static Uri? LinkOf(ChannelKind kind, PhoneNumber number) => kind switch
    {
        ChannelKind.Phone => number.TelUri,
        ChannelKind.Sms => number.SmsUri,
        _ => null,
    };

    private static CardValue Link(Uri address, Labels labels) => new(RenderedText.Of(address.OriginalString, labels.Website.Language), address);

    private static void AddTexts(List<CardEntry> entries, LocalizedText label, ImmutableArray<LocalizedText> texts, CardShape shape = CardShape.Sentences)
    {
        if (!texts.IsEmpty)
        {
            entries.Add(new CardEntry(RenderedText.Of(label), [.. texts.Select(text => new CardValue(RenderedText.Of(text)))], shape));
        }
    }
}
