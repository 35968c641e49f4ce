using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>One way of reaching a contact, with its hours and its safety facts.</summary>
internal static class ChannelLines
{
    private const int Indent = 2;

    public static void Write(Page page, ContentPack pack, Channel channel, DateTimeOffset moment, string label, ContactKind kind)
    {
        string way = Sentence.Capital(ChannelWords.Of(pack, channel.Kind));
        string name = channel.Label is { } text ? $" ({text.Value})" : "";
        page.Important($"{way}{name}: {ChannelWords.Target(channel)}");
        if (channel.Keyword is { } keyword)
        {
            page.Fact(pack.Say(ChannelPhrases.TheWord), keyword, Indent);
        }

        if (channel.Menu is { } menu)
        {
            page.Fact(pack.Say(ChannelPhrases.WhenItAsks), menu.Value, Indent);
        }

        if (channel.Note is { } note)
        {
            page.Paragraph(note.Value, Indent);
        }

        WriteHours(page, pack, channel, moment, label, kind);
        page.Fact(pack.Say(ChannelPhrases.Cost), channel.CostNote is { } more ? $"{ChannelWords.Of(pack, channel.Cost)}. {more.Value}" : ChannelWords.Of(pack, channel.Cost), Indent);
        page.Fact(pack.Say(ChannelPhrases.AnsweredIn), pack.List([.. channel.Languages.Select(language => ChannelWords.Of(pack, language))]), Indent);
        page.Fact(pack.Say(ChannelPhrases.OnBill), EvidenceWords.Of(pack, channel.OnBill), Indent);
        page.Fact(pack.Say(ChannelPhrases.CallsBack), EvidenceWords.Of(pack, channel.CallsBack), Indent);
        page.Fact(pack.Say(ChannelPhrases.SeesNumber), EvidenceWords.Of(pack, channel.SeesYourNumber), Indent);
        page.Fact(pack.Say(channel.Number is null ? ChannelPhrases.TheAddress : ChannelPhrases.TheNumber), EvidenceWords.Of(pack, channel.Confidence, channel.Seen), Indent);
    }

    private static void WriteHours(Page page, ContentPack pack, Channel channel, DateTimeOffset moment, string label, ContactKind kind)
    {
        page.Fact(label, AvailabilityWords.Of(pack, channel.At(moment), moment, kind), Indent);
        if (channel.Hours is not { } hours)
        {
            return;
        }

        page.Fact(pack.Say(ChannelPhrases.Hours), $"{string.Join("; ", pack.InToolsLanguage().HoursInWords.Of(hours))} ({EvidenceWords.Of(pack, hours.Confidence, hours.Seen)})", Indent);
        if (hours.Note is { } note)
        {
            page.Paragraph(note.Value, Indent);
        }
    }
}
