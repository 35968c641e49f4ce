using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
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
        page.Fact(pack.Say(ScreeningPhrases.AnsweredBy), PeopleWords.Of(pack, screening.For));
        for (int i = 0; i < screening.Questions.Length; i++)
        {
            page.Gap();
            WriteQuestion(page, pack, screening, screening.Questions[i], i + 1);
        }

        page.Gap();
        page.Fact(pack.Say(ScreeningPhrases.ToAnswer), pack.Command($"screen {screening.Id}"));
        page.Fact(pack.Say(ScreeningPhrases.Rules), pack.Command($"screening {screening.Id} --table"));
        WriteEnd(page, pack, screening, today);
    }

    /// <summary>999, the title and the version.</summary>
    public static void WriteTop(Page page, ContentPack pack, Screening screening)
    {
        PageTop.Write(page, pack);
        page.Heading(screening.Title.Value);
        page.Paragraph(pack.Say(ScreeningPhrases.Version, screening.Id.Value, $"{screening.Version}", $"{screening.Revision}", ScreeningWords.InForce(pack, screening)));
    }

    /// <summary>When it was checked, and against what.</summary>
    public static void WriteEnd(Page page, ContentPack pack, Screening screening, DateOnly today)
    {
        page.Gap();
        page.Fact(pack.Say(EvidencePhrases.Checked), EvidenceWords.Of(pack, screening.Verification, today));
        SourceLines.Write(page, pack, screening.Verification);
    }

    private static void WriteQuestion(Page page, ContentPack pack, Screening screening, Question question, int number)
    {
        page.Heading($"{number}. {question.Text.Value}");
        string type = ScreeningWords.Of(pack, question.Type);
        page.Paragraph($"{question.Id}: {(question.IsDanger ? pack.Say(ScreeningPhrases.AskedFirst, type) : type)}", 3);
        if (question.Help is { } help)
        {
            page.Fact(pack.Say(ScreeningPhrases.Help), help.Value, 3);
        }

        page.Fact(pack.Say(ScreeningPhrases.Why), question.Why.Value, 3);
        foreach (QuestionOption option in question.Options)
        {
            page.Item($"{option.Text.Value} ({option.Id})", indent: 3);
        }

        if (question.Type == QuestionType.Count)
        {
            page.Fact(pack.Say(ScreeningPhrases.FromZeroTo), $"{question.Most}", 3);
        }

        page.Fact(pack.Say(ScreeningPhrases.MoreConcern), ConcernWords.Of(pack, question), 3);
        if (question.AskedWhen is { } when)
        {
            page.Fact(pack.Say(ScreeningPhrases.AskedWhen), ConditionWords.Of(pack, screening, when), 3);
        }

        if (question.AskedOf.Length < screening.For.Length)
        {
            page.Fact(pack.Say(ScreeningPhrases.AskedOf), PeopleWords.Of(pack, question.AskedOf), 3);
        }
    }
}
