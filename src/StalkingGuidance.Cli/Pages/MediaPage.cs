using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Media;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Films, podcasts and guides, with what nobody has looked at yet.</summary>
internal static class MediaPage
{
    public static void Write(Page page, ContentPack pack, DateOnly today)
    {
        page.Important(FirstPage.InDanger(pack));
        foreach (Medium medium in pack.Media)
        {
            page.Gap();
            page.Heading($"{medium.Title ?? "Title not known"} ({medium.Kind.ToString().ToLowerInvariant()})");
            page.Paragraph(medium.Description.Value);
            page.Fact("By", medium.By);
            page.Fact("Released", medium.Released is { } date ? DateWords.Of(date) : "not known");
            page.Fact("Where", medium.Address?.OriginalString ?? "no address was seen");
            page.Fact("Captions", Of(medium.Captions));
            page.Fact("Languages", medium.Languages.IsEmpty ? "not known" : Sentence.List([.. medium.Languages.Select(ChannelWords.Of)]));
            if (medium.Note is { } note)
            {
                page.Fact("Know too", note.Value);
            }

            CheckedLines.Write(page, medium.Verification, today);
        }
    }

    private static string Of(Captions captions) => captions switch
    {
        Captions.Yes => "yes",
        Captions.No => "no",
        _ => "not known; nobody has looked yet",
    };
}
