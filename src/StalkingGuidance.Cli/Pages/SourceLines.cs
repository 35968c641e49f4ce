using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>The sources of an item, with their dates.</summary>
internal static class SourceLines
{
    public static void Write(Page page, ContentPack pack, Verification verification)
    {
        page.Heading(pack.Say(EvidencePhrases.Sources));
        foreach (SourceId id in verification.Sources)
        {
            Source? source = pack.Sources.Find(id);
            string title = source?.Title is { } named ? $"{source.Publisher}: {named}" : source?.Publisher ?? id.Value;
            page.Item($"{title} ({EvidenceWords.DateOf(pack, source)}) {source?.Address?.OriginalString}");
        }
    }
}
