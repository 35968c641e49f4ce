using StalkingGuidance.Cli.Output;
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
        string way = Sentence.Capital(ChannelWords.Of(channel.Kind));
        string name = channel.Label is { } text ? $" ({text})" : "";
        page.Important($"{way}{name}: {ChannelWords.Target(channel)}");
        if (channel.Keyword is { } keyword)
        {
            page.Fact("Text the word", keyword, Indent);
        }

        if (channel.Menu is { } menu)
        {
            page.Fact("When it asks", menu.Value, Indent);
        }

        if (channel.Note is { } note)
        {
            page.Paragraph(note.Value, Indent);
        }

        WriteHours(page, pack, channel, moment, label, kind);
        page.Fact("Cost", channel.CostNote is { } more ? $"{ChannelWords.Of(channel.Cost)}. {more}" : ChannelWords.Of(channel.Cost), Indent);
        page.Fact("Answered in", Sentence.List([.. channel.Languages.Select(ChannelWords.Of)]), Indent);
        page.Fact("Shows on a bill", EvidenceWords.Of(channel.OnBill), Indent);
        page.Fact("Calls or writes back", EvidenceWords.Of(channel.CallsBack), Indent);
        page.Fact("Sees your number", EvidenceWords.Of(channel.SeesYourNumber), Indent);
        page.Fact(channel.Number is null ? "The address" : "The number", EvidenceWords.Of(channel.Confidence, channel.Seen), Indent);
    }

    private static void WriteHours(Page page, ContentPack pack, Channel channel, DateTimeOffset moment, string label, ContactKind kind)
    {
        page.Fact(label, AvailabilityWords.Of(pack, channel.At(moment), moment, kind), Indent);
        if (channel.Hours is not { } hours)
        {
            return;
        }

        page.Fact("Hours", $"{string.Join("; ", pack.HoursInWords.Of(hours))} ({EvidenceWords.Of(hours.Confidence, hours.Seen)})", Indent);
        if (hours.Note is { } note)
        {
            page.Paragraph(note.Value, Indent);
        }
    }
}
