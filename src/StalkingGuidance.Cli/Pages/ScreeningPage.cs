using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Pages;

/// <summary>The questions of a screening, to read before answering them or before building them into something.</summary>
internal static class ScreeningPage
{
    public static void Write(Page page, ContentPack pack, Screening screening, DateOnly today)
    {
        WriteTop(page, pack, screening);
        page.Paragraph(screening.Summary.Value);
        page.Paragraph(screening.Notice.Value);
        page.Fact("Answered by", PeopleWords.Of(screening.For));
        for (int i = 0; i < screening.Questions.Length; i++)
        {
            page.Gap();
            WriteQuestion(page, screening, screening.Questions[i], i + 1);
        }

        page.Gap();
        page.Fact("To answer them", $"{Tool.Name} screen {screening.Id}");
        page.Fact("The rules", $"{Tool.Name} screening {screening.Id} --table");
        WriteEnd(page, pack, screening, today);
    }

    /// <summary>999, the title and the version.</summary>
    public static void WriteTop(Page page, ContentPack pack, Screening screening)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        page.Heading(screening.Title.Value);
        page.Paragraph($"{screening.Id}, version {screening.Version}, revision {screening.Revision}, in force {ScreeningWords.InForce(screening)}.");
    }

    /// <summary>When it was checked, and against what.</summary>
    public static void WriteEnd(Page page, ContentPack pack, Screening screening, DateOnly today)
    {
        page.Gap();
        page.Fact("Checked", EvidenceWords.Of(screening.Verification, today));
        SourceLines.Write(page, pack, screening.Verification);
    }

    private static void WriteQuestion(Page page, Screening screening, Question question, int number)
    {
        page.Heading($"{number}. {question.Text}");
        page.Paragraph($"{question.Id}: {ScreeningWords.Of(question.Type)}{(question.IsDanger ? "; asked first, since it may be about danger now" : "")}", 3);
        if (question.Help is { } help)
        {
            page.Fact("Help", help.Value, 3);
        }

        page.Fact("Why it is asked", question.Why.Value, 3);
        foreach (QuestionOption option in question.Options)
        {
            page.Item($"{option.Text} ({option.Id})", indent: 3);
        }

        if (question.Type == QuestionType.Count)
        {
            page.Fact("From 0 to", $"{question.Most}", 3);
        }

        page.Fact("More concern", ConcernWords.Of(question), 3);
        if (question.AskedWhen is { } when)
        {
            page.Fact("Asked when", ConditionWords.Of(screening, when), 3);
        }

        if (question.AskedOf.Length < screening.For.Length)
        {
            page.Fact("Asked of", PeopleWords.Of(question.AskedOf), 3);
        }
    }
}
