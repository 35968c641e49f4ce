using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Evidence;

namespace StalkingGuidance.Cli.Pages;

/// <summary>When an item of a list was checked, and against what, in two lines.</summary>
internal static class CheckedLines
{
    public static void Write(Page page, Verification verification, DateOnly today, int indent = 0)
    {
        page.Fact("Checked", EvidenceWords.Of(verification, today), indent);
        page.Fact("Sources", string.Join(", ", verification.Sources), indent);
    }
}
