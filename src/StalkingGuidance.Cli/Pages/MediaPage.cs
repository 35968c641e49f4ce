using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
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
        page.Important(PageTop.InDanger(pack));
        PageTop.WriteLanguage(page, pack);
        foreach (Medium medium in pack.Media)
        {
            page.Gap();
            page.Heading($"{medium.Title ?? pack.Say(MediaPhrases.TitleNotKnown)} ({Of(pack, medium.Kind)})");
            page.Paragraph(medium.Description.Value);
            page.Fact(pack.Say(MediaPhrases.By), medium.By);
            page.Fact(pack.Say(MediaPhrases.Released), medium.Released is { } date ? DateWords.Of(pack, date) : pack.Say(PagePhrases.NotKnown));
            page.Fact(pack.Say(PagePhrases.Where), medium.Address?.OriginalString ?? pack.Say(MediaPhrases.NoAddress));
            page.Fact(pack.Say(MediaPhrases.Captions), Of(pack, medium.Captions));
            page.Fact(pack.Say(MediaPhrases.Languages), medium.Languages.IsEmpty ? pack.Say(PagePhrases.NotKnown) : pack.List([.. medium.Languages.Select(language => ChannelWords.Of(pack, language))]));
            if (medium.Note is { } note)
            {
                page.Fact(pack.Say(PagePhrases.KnowToo), note.Value);
            }

            CheckedLines.Write(page, pack, medium.Verification, today);
        }
    }

    private static string Of(ContentPack pack, Captions captions) => pack.Say(captions switch
    {
        Captions.Yes => MediaPhrases.Captioned,
        Captions.No => MediaPhrases.NotCaptioned,
        _ => MediaPhrases.CaptionsNotKnown,
    });

    private static string Of(ContentPack pack, MediumKind kind) => pack.Say(kind switch
    {
        MediumKind.Film => MediaPhrases.Film,
        MediumKind.Podcast => MediaPhrases.Podcast,
        _ => MediaPhrases.Guide,
    });
}
