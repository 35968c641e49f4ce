using StalkingGuidance.Cli.Output;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Texts as a list under a heading.</summary>
internal static class TextLines
{
    public static void Write(Page page, string heading, IReadOnlyCollection<LocalizedText> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        page.Gap();
        page.Heading(heading);
        foreach (LocalizedText text in texts)
        {
            page.Item(text.Value);
        }
    }
}
