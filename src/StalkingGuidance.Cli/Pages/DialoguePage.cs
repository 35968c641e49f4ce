using StalkingGuidance.Cli.Asking;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Pages;

/// <summary>What stands around the questions of a screening. Short: whoever reads it may be frightened, or on the phone with somebody who is.</summary>
internal static class DialoguePage
{
    public static void WriteBeginning(Page page, ContentPack pack, Screening screening)
    {
        page.Important(PageTop.InDanger(pack));
        page.Important(pack.Say(DialoguePhrases.LeaveFast));
        PageTop.WriteLanguage(page, pack);
        page.Gap();
        page.Heading(screening.Title.Value);
        page.Paragraph(screening.Summary.Value);
        page.Paragraph($"{pack.Say(DialoguePhrases.NotEmergency)} {screening.Notice.Value}");
        page.Paragraph(pack.Say(DialoguePhrases.NothingSaved));
        page.Gap();
        page.Paragraph($"{pack.Say(DialoguePhrases.CanSkip)} {pack.Say(DialoguePhrases.OtherKeys)}");
    }

    public static void WriteNumber(Page page, ContentPack pack, int number, int most)
    {
        page.Gap();
        page.Paragraph($"{PageTop.InDanger(pack)} {pack.Say(DialoguePhrases.Number, $"{number}", $"{most}")}");
    }

    public static void WriteQuestion(Page page, ContentPack pack, Question question)
    {
        page.Heading(question.Text.Value);
        if (question.Help is { } help)
        {
            page.Paragraph(help.Value);
        }

        for (int i = 0; i < question.Options.Length; i++)
        {
            QuestionOption option = question.Options[i];
            page.Item(option.Help is { } more ? $"{option.Text.Value} ({more.Value})" : option.Text.Value, Mark(i + 1), indent: 2);
        }

        page.Paragraph(pack.Say(question.Type switch
        {
            QuestionType.YesNo => DialoguePhrases.KeysYesNo,
            QuestionType.Choice => DialoguePhrases.KeysOne,
            QuestionType.Choices => DialoguePhrases.KeysAny,
            _ => DialoguePhrases.KeysCount,
        }));
    }

    public static void WriteNationQuestion(Page page, ContentPack pack)
    {
        page.Heading(pack.Say(DialoguePhrases.NationQuestion));
        page.Paragraph(pack.Say(DialoguePhrases.NationWhy));
        foreach (Nation nation in Nations.All)
        {
            page.Item(PlaceWords.Of(pack, nation), Mark((int)nation), indent: 2);
        }

        page.Paragraph(pack.Say(DialoguePhrases.KeysNation));
    }

    // Numbers of one and two digits stand under one another.
    private static string Mark(int number) => number < 10 ? $" {number}" : $"{number}";
}
