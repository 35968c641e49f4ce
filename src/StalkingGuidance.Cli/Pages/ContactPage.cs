using System.Collections.Immutable;
using StalkingGuidance.Cli.Output;
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
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        if (contact.IsForOwnBehaviour)
        {
            page.Important(ContactWords.ForOwnBehaviour);
        }

        page.Heading(contact.Name.Value);
        page.Paragraph(contact.Summary.Value);
        WriteWhom(page, contact);
        if (contact.Uses is { } used && pack.Contacts.Find(used) is { } through)
        {
            page.Fact("Goes through", through.InASentence);
        }

        if (contact.Channels.IsEmpty && contact.Uses is null)
        {
            page.Paragraph("No number or address of it is sure enough to be shown here.");
        }

        foreach (Channel channel in contact.Channels)
        {
            page.Gap();
            ChannelLines.Write(page, pack, channel, moment, label, contact.Kind);
        }

        if (contact.Website is { } website)
        {
            page.Gap();
            page.Fact("Website", EvidenceWords.Of(website));
        }

        WriteSteps(page, contact.Steps);
        TextLines.Write(page, "Know before you rely on it", contact.Limits);
        TextLines.Write(page, "What it cannot do", contact.Cannot);
        page.Gap();
        WriteNames(page, contact);
        page.Fact("Checked", EvidenceWords.Of(contact.Verification, today));
        SourceLines.Write(page, pack, contact.Verification);
    }

    private static void WriteWhom(Page page, Contact contact)
    {
        page.Fact("For", PeopleWords.Of(contact.For));
        if (contact.OnlyFor is { } limits)
        {
            WriteLimits(page, limits);
        }

        page.Fact("Where", PlaceWords.Of(contact));
    }

    private static void WriteLimits(Page page, Eligibility limits)
    {
        if (PeopleWords.Of(limits) is { Length: > 0 } who)
        {
            page.Fact("Only for", who);
        }

        if (limits.Note is { } note)
        {
            page.Paragraph(note.Value);
        }
    }

    private static void WriteNames(Page page, Contact contact)
    {
        if (contact.Operator is { } by)
        {
            page.Fact("Run by", by);
        }

        foreach (NameInLanguage name in contact.Names)
        {
            page.Fact("In " + ChannelWords.Of(name.Language), name.Name);
        }

        if (!contact.AlsoKnownAs.IsEmpty)
        {
            page.Fact("Also known as", string.Join(", ", contact.AlsoKnownAs));
        }
    }

    private static void WriteSteps(Page page, ImmutableArray<LocalizedText> steps)
    {
        if (steps.IsEmpty)
        {
            return;
        }

        page.Gap();
        page.Heading("How to use it");
        for (int i = 0; i < steps.Length; i++)
        {
            page.Item(steps[i].Value, $"{i + 1}.");
        }
    }
}
