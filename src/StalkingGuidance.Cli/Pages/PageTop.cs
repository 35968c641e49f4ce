using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Cli.Pages;

/// <summary>
/// What stands over every page: whom to call in danger, whatever the language, and beneath it what a reader must know of the words:
/// that nobody qualified has read them, that they cover a part only, or that there are none in the language that was asked for.
/// </summary>
internal static class PageTop
{
    public static void Write(Page page, ContentPack pack)
    {
        page.Important(InDanger(pack));
        WriteLanguage(page, pack);
        page.Gap();
    }

    /// <summary>For pages that nobody in danger looks for: only where there is something to say of the words, and then never that alone.</summary>
    public static void WriteWhereTranslated(Page page, ContentPack pack)
    {
        if (OfLanguage(pack).Length > 0)
        {
            Write(page, pack);
        }
    }

    public static void WriteLanguage(Page page, ContentPack pack)
    {
        foreach (string line in OfLanguage(pack))
        {
            page.Paragraph(line);
        }
    }

    /// <summary>The sentence that comes before everything else. The number is the content's, as all numbers are.</summary>
    public static string InDanger(ContentPack pack) => pack.Say(PagePhrases.InDanger, pack.Contacts.Emergency.InASentence);

    private static string[] OfLanguage(ContentPack pack)
    {
        if (pack.LanguageNumber == LanguageList.Source)
        {
            return [];
        }

        if (pack.IsInFirstLanguage())
        {
            return [pack.Say(PagePhrases.NotSpoken)];
        }

        ContentLanguage? spoken = pack.Languages.FirstOrDefault(language => language.Language == pack.Language);
        return [.. new[] { spoken?.DraftInWords, spoken?.CoversInWords }.OfType<string>()];
    }
}
