using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>When an item of a list was checked, and against what, in two lines.</summary>
internal static class CheckedLines
{
    public static void Write(Page page, ContentPack pack, Verification verification, DateOnly today, int indent = 0)
    {
        page.Fact(pack.Say(EvidencePhrases.Checked), EvidenceWords.Of(pack, verification, today), indent);
        page.Fact(pack.Say(EvidencePhrases.Sources), string.Join(", ", verification.Sources), indent);
    }
}
