using System.Collections.Immutable;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Everything about a contact: how to reach it and what is safe to rely on first, where that comes from last.</summary>
internal static class ContactPage
{
    public static void Write(Page page, ContentPack pack, Contact contact, DateTimeOffset moment, string label, DateOnly today)
    {
        PageTop.Write(page, pack);
        if (contact.IsForOwnBehaviour)
        {
            page.Important(pack.Say(ContactPhrases.ForOwnBehaviour));
        }

        page.Heading(contact.Name.Value);
        page.Paragraph(contact.Summary.Value);
        WriteWhom(page, pack, contact);
        if (contact.Uses is { } used && pack.Contacts.Find(used) is { } through)
        {
            page.Fact(pack.Say(ContactPhrases.GoesThrough), through.InASentence);
        }

        if (contact.Channels.IsEmpty && contact.Uses is null)
        {
            page.Paragraph(pack.Say(ContactPhrases.NothingSure));
        }

        foreach (Channel channel in contact.Channels)
        {
            page.Gap();
            ChannelLines.Write(page, pack, channel, moment, label, contact.Kind);
        }

        if (contact.Website is { } website)
        {
            page.Gap();
            page.Fact(pack.Say(PagePhrases.Website), EvidenceWords.Of(pack, website));
        }

        WriteSteps(page, pack, contact.Steps);
        TextLines.Write(page, pack.Say(ContactPhrases.KnowBefore), contact.Limits);
        TextLines.Write(page, pack.Say(ContactPhrases.Cannot), contact.Cannot);
        page.Gap();
        WriteNames(page, pack, contact);
        page.Fact(pack.Say(EvidencePhrases.Checked), EvidenceWords.Of(pack, contact.Verification, today));
        SourceLines.Write(page, pack, contact.Verification);
    }

    private static void WriteWhom(Page page, ContentPack pack, Contact contact)
    {
        page.Fact(pack.Say(ContactPhrases.For), PeopleWords.Of(pack, contact.For));
        if (contact.OnlyFor is { } limits)
        {
            WriteLimits(page, pack, limits);
        }

        page.Fact(pack.Say(PagePhrases.Where), PlaceWords.Of(pack, contact));
    }

    private static void WriteLimits(Page page, ContentPack pack, Eligibility limits)
    {
        if (PeopleWords.Of(pack, limits) is { Length: > 0 } who)
        {
            page.Fact(pack.Say(ContactPhrases.OnlyFor), who);
        }

        if (limits.Note is { } note)
        {
            page.Paragraph(note.Value);
        }
    }

    private static void WriteNames(Page page, ContentPack pack, Contact contact)
    {
        if (contact.Operator is { } by)
        {
            page.Fact(pack.Say(ContactPhrases.RunBy), by);
        }

        foreach (NameInLanguage name in contact.Names)
        {
            page.Fact(ChannelWords.In(pack, name.Language), name.Name);
        }

        if (!contact.AlsoKnownAs.IsEmpty)
        {
            page.Fact(pack.Say(ContactPhrases.AlsoKnownAs), ContactWords.Aliases(pack, contact.AlsoKnownAs));
        }
    }

    private static void WriteSteps(Page page, ContentPack pack, ImmutableArray<LocalizedText> steps)
    {
        if (steps.IsEmpty)
        {
            return;
        }

        page.Gap();
        page.Heading(pack.Say(ContactPhrases.HowToUse));
        for (int i = 0; i < steps.Length; i++)
        {
            page.Item(steps[i].Value, $"{i + 1}.");
        }
    }
}
