using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Forces;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Everything about a police force.</summary>
internal static class ForcePage
{
    public static void Write(Page page, ContentPack pack, Force force, DateOnly today)
    {
        PageTop.Write(page, pack);
        WritePages(page, pack, force);
        if (!force.AlsoKnownAs.IsEmpty)
        {
            page.Fact(pack.Say(ContactPhrases.AlsoKnownAs), ContactWords.Aliases(pack, force.AlsoKnownAs));
        }

        foreach (var name in force.Names)
        {
            page.Fact(ChannelWords.In(pack, name.Language), name.Name);
        }

        page.Gap();
        page.Fact(pack.Say(EvidencePhrases.Checked), EvidenceWords.Of(pack, force.Verification, today));
        SourceLines.Write(page, pack, force.Verification);
    }

    /// <summary>What somebody needs who wants to report to the force.</summary>
    public static void WritePages(Page page, ContentPack pack, Force force)
    {
        page.Heading(ForceWords.Name(pack, force));
        page.Fact(pack.Say(PagePhrases.Where), force.Area is { } area ? $"{area} ({PlaceWords.Of(pack, force.Nations)})" : PlaceWords.Of(pack, force.Nations));
        if (force.Kind == ForceKind.Special)
        {
            page.Paragraph(pack.Say(ForcePhrases.SpecialPlaces));
        }

        foreach (ContactId id in force.Contacts)
        {
            if (pack.Contacts.Find(id) is { } contact)
            {
                page.Fact(pack.Say(ForcePhrases.NotEmergency), pack.Say(ForcePhrases.ContactAndMore, contact.InASentence, pack.Command($"contact {id}")));
            }
        }

        WriteAddress(page, pack, pack.Say(ForcePhrases.AboutStalking), force.StalkingPage);
        WriteAddress(page, pack, pack.Say(ForcePhrases.ReportOnline), force.ReportOnline);
        WriteAddress(page, pack, pack.Say(PagePhrases.Website), force.Website);
        if (force.Note is { } note)
        {
            page.Paragraph(note.Value);
        }
    }

    private static void WriteAddress(Page page, ContentPack pack, string name, Website? address)
    {
        if (address is not null)
        {
            page.Fact(name, EvidenceWords.Of(pack, address));
        }
    }
}
