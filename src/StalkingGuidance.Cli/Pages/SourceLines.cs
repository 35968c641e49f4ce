using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>The sources of an item, with their dates.</summary>
internal static class SourceLines
{
    public static void Write(Page page, ContentPack pack, Verification verification)
    {
        page.Heading("Sources");
        foreach (SourceId id in verification.Sources)
        {
            Source? source = pack.Sources.Find(id);
            string title = source?.Title is { } named ? $"{source.Publisher}: {named}" : source?.Publisher ?? id.Value;
            string dated = source?.Dated is { } date ? DateWords.Of(date) : source?.DateNote ?? "undated";
            page.Item($"{title} ({dated}) {source?.Address?.OriginalString}");
        }
    }
}
