using StalkingGuidance.Cli.Asking;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Pages;

/// <summary>What stands around the questions of a screening. Short: whoever reads it may be frightened, or on the phone with somebody who is.</summary>
internal static class DialoguePage
{
    /// <summary>What every question takes beside an answer.</summary>
    public const string OtherKeys = "Or ? for not sure, s to skip, b to go back, w for why we ask, h for help now, e to end.";

    public static void WriteBeginning(Page page, ContentPack pack, Screening screening)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Important("To leave fast: q. It clears the screen. Escape and Ctrl-C do the same.");
        page.Gap();
        page.Heading(screening.Title.Value);
        page.Paragraph(screening.Summary.Value);
        page.Paragraph("It is not an emergency service, and nobody reads what you type. " + screening.Notice.Value);
        page.Paragraph("Nothing you type is saved or sent. It stands on this screen until you clear it. Your computer may remember that this was started.");
        page.Gap();
        page.Paragraph("You can skip every question. Type your answer and press Enter. " + OtherKeys);
    }

    public static void WriteNumber(Page page, ContentPack pack, int number, int most)
    {
        page.Gap();
        page.Paragraph($"{FirstPage.InDanger(pack)} q leaves fast.  Question {number} of {most} at most.");
    }

    public static void WriteQuestion(Page page, Question question)
    {
        page.Heading(question.Text.Value);
        if (question.Help is { } help)
        {
            page.Paragraph(help.Value);
        }

        for (int i = 0; i < question.Options.Length; i++)
        {
            QuestionOption option = question.Options[i];
            page.Item(option.Help is { } more ? $"{option.Text} ({more})" : option.Text.Value, Mark(i + 1), indent: 2);
        }

        string answers = question.Type switch
        {
            QuestionType.YesNo => "y yes, n no",
            QuestionType.Choice => "one number",
            QuestionType.Choices => "numbers such as 1 3, 0 none of these",
            _ => "a number",
        };
        page.Paragraph($"[{answers}, ? not sure, s skip, b back, h help now]");
    }

    public static void WriteNationQuestion(Page page)
    {
        page.Heading(NationReply.Question);
        page.Paragraph(NationReply.Why);
        foreach (Nation nation in Nations.All)
        {
            page.Item(PlaceWords.Of(nation), Mark((int)nation), indent: 2);
        }

        page.Paragraph("[one number, s skip, b back, h help now]");
    }

    // Numbers of one and two digits stand under one another.
    private static string Mark(int number) => number < 10 ? $" {number}" : $"{number}";
}
