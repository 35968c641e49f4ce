using StalkingGuidance.Cli.Output;
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
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        WritePages(page, pack, force);
        if (!force.AlsoKnownAs.IsEmpty)
        {
            page.Fact("Also known as", string.Join(", ", force.AlsoKnownAs));
        }

        foreach (var name in force.Names)
        {
            page.Fact("In " + ChannelWords.Of(name.Language), name.Name);
        }

        page.Gap();
        page.Fact("Checked", EvidenceWords.Of(force.Verification, today));
        SourceLines.Write(page, pack, force.Verification);
    }

    /// <summary>What somebody needs who wants to report to the force.</summary>
    public static void WritePages(Page page, ContentPack pack, Force force)
    {
        page.Heading(force.Name);
        page.Fact("Where", force.Area is { } area ? $"{area} ({PlaceWords.Of(force.Nations)})" : PlaceWords.Of(force.Nations));
        if (force.Kind == ForceKind.Special)
        {
            page.Paragraph("It is responsible for special places only. Report stalking to the force of your area.");
        }

        foreach (ContactId id in force.Contacts)
        {
            if (pack.Contacts.Find(id) is { } contact)
            {
                page.Fact("Not an emergency", $"{contact.InASentence} (more: {Tool.Name} contact {id})");
            }
        }

        WriteAddress(page, "About stalking", force.StalkingPage);
        WriteAddress(page, "Report online", force.ReportOnline);
        WriteAddress(page, "Website", force.Website);
        if (force.Note is { } note)
        {
            page.Paragraph(note.Value);
        }
    }

    private static void WriteAddress(Page page, string name, Website? address)
    {
        if (address is not null)
        {
            page.Fact(name, EvidenceWords.Of(address));
        }
    }
}
