using StalkingGuidance.Cli.Asking;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Contacts;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.References;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Pages;

/// <summary>What answers come to. Help first, then why, then what is still open; 999 first and last. Nothing here is an all-clear.</summary>
internal static class ResultPage
{
    /// <summary>The outcome, how soon, and who to call.</summary>
    public static void WriteHelp(Page page, ContentPack pack, ScreeningResult result, Nation? nation, DateTimeOffset moment)
    {
        page.Gap();
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        page.Heading(result.Outcome.Title.Value);
        page.Paragraph(result.Outcome.Text.Value);
        page.Fact("Get help", ScreeningWords.Of(result.Urgency));
        page.Gap();
        page.Heading($"Who to call{(nation is { } known ? $" in {PlaceWords.Of(known)}" : "")}. Open or closed at {DateWords.Of(DateWords.TimeInUk(moment))} on {DateWords.Of(DateWords.DayInUk(moment))}:");
        Table table = ContactRow.NewTable();
        foreach (Contact contact in result.Contacts)
        {
            ContactRow.Add(table, pack, contact, Reach.Of(pack, contact, moment, openOnly: false), moment, nation);
        }

        page.Table(table);
        if (nation is null && result.Contacts.Length < result.Outcome.Contacts.Length)
        {
            page.Paragraph("You have not said where you are, so these are the services for the whole United Kingdom. There may be others near you.");
        }
    }

    /// <summary>All that comes after the help.</summary>
    /// <param name="page">Takes it.</param>
    /// <param name="pack">The content.</param>
    /// <param name="result">The result.</param>
    /// <param name="nation">The nation, as far as it was said.</param>
    /// <param name="showsAnswers">Whether the answers stand beside the questions that they answer: on the screen of whoever gave them.</param>
    public static void WriteRest(Page page, ContentPack pack, ScreeningResult result, Nation? nation, bool showsAnswers)
    {
        WriteReasons(page, showsAnswers ? "Why: you answered" : "Why: the answers to", result.Reasons, showsAnswers);
        TextLines.Write(page, "Two answers do not fit together", [.. result.Contradictions.Select(contradiction => contradiction.Text)]);
        if (SaysHowItCompares(result))
        {
            WriteIndication(page, pack, result, nation);
            WriteReasons(page, showsAnswers ? "It goes by these answers" : "It goes by the answers to", result.IndicationReasons, showsAnswers);
        }

        WriteOpen(page, result);
        WriteTopics(page, pack, result);
        page.Gap();
        page.Paragraph(result.Screening.Notice.Value);
        page.Important(FirstPage.InDanger(pack));
    }

    // Whoever was just told to call now must not read beneath it that the answers are not enough to tell.
    private static bool SaysHowItCompares(ScreeningResult result) =>
        result.Screening.GivesIndication && !(result.Urgency == Urgency.Immediate && result.Indication == Indication.NotEnoughToTell);

    private static void WriteIndication(Page page, ContentPack pack, ScreeningResult result, Nation? nation)
    {
        page.Gap();
        page.Heading(nation is { } known ? $"Beside the law in {LawWords.Of(Jurisdictions.Of(known))}" : "Beside the law");
        page.Paragraph(result.IndicationText!.Value);
        if (result.NationMatters)
        {
            page.Paragraph("The law differs between the nations. To say where you are may change this.");
        }

        string[] names = [.. result.Law.Select(id => pack.Law[id].Name.Value).Distinct()];
        if (names.Length > 0 && result.Indication > Indication.NotEnoughToTell && nation is { } where)
        {
            page.Fact("The law to read", $"{string.Join("; ", names)} ({Tool.Name} law --jurisdiction {Jurisdictions.Words.WordOf((int)Jurisdictions.Of(where))})");
        }
    }

    private static void WriteReasons(Page page, string heading, IReadOnlyCollection<ScreeningReason> reasons, bool showsAnswers)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        page.Gap();
        page.Heading(heading);
        foreach (ScreeningReason reason in reasons)
        {
            string asked = reason.Question?.Text.Value ?? NationReply.Question;
            string answered = reason.Question is { } question ? GivenAnswerWords.Of(question, reason.Answer) : PlaceWords.Of(reason.Nation!.Value);
            page.Item(showsAnswers ? $"{asked} {Sentence.Capital(answered)}." : asked);
        }
    }

    private static void WriteOpen(Page page, ScreeningResult result)
    {
        bool mayIndicateMore = result.PossibleIndication > result.Indication && SaysHowItCompares(result);
        if (result.PossibleUrgency == result.Urgency && !mayIndicateMore)
        {
            return;
        }

        page.Gap();
        page.Heading("What is not known yet");
        WriteWhatMayRaise(page, result);
        if (mayIndicateMore)
        {
            page.Paragraph($"Beside the law, more answers may show {ScreeningWords.Of(result.PossibleIndication)}.");
        }
    }

    /// <summary>The questions, by how soon help may be needed. Those that have an answer are not asked again.</summary>
    private static void WriteWhatMayRaise(Page page, ScreeningResult result)
    {
        ILookup<Urgency, Question> questions = result.NearMisses.Where(miss => !miss.IsAnswered).ToLookup(miss => miss.Outcome.Urgency, miss => miss.Question);
        for (Urgency urgency = result.PossibleUrgency; urgency > result.Urgency; urgency--)
        {
            Question[] alone = [.. questions[urgency]];
            if (alone.Length > 0)
            {
                page.Paragraph($"Help may be needed {ScreeningWords.When(urgency)}. It depends on:");
                foreach (Question question in alone)
                {
                    page.Item(question.Text.Value);
                }
            }
            else if (urgency == result.PossibleUrgency)
            {
                page.Paragraph($"Help may be needed {ScreeningWords.When(urgency)}. It depends on more than one answer.");
            }
        }
    }

    private static void WriteTopics(Page page, ContentPack pack, ScreeningResult result)
    {
        page.Gap();
        page.Heading("Read next");
        foreach (TopicId id in result.Topics)
        {
            page.Item($"{pack.Topics[id].Title} ({Tool.Name} topic {id})");
        }
    }
}
