using StalkingGuidance.Cli.Asking;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
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
    public static void WriteHelp(Page page, ContentPack pack, ScreeningResult result, Nation? nation, DateTimeOffset moment, bool isPageOfItsOwn)
    {
        page.Gap();
        page.Important(PageTop.InDanger(pack));
        if (isPageOfItsOwn)
        {
            PageTop.WriteLanguage(page, pack);
        }

        page.Gap();
        page.Heading(result.Outcome.Title.Value);
        page.Paragraph(result.Outcome.Text.Value);
        page.Fact(pack.Say(ResultPhrases.GetHelp), ScreeningWords.Of(pack, result.Urgency));
        page.Gap();
        string time = pack.InToolsLanguage().Times.Moment(moment);
        page.Heading(nation is { } known ? pack.Say(ResultPhrases.WhoToCallIn, PlaceWords.In(pack, known), time) : pack.Say(ResultPhrases.WhoToCall, time));
        Table table = ContactRow.NewTable(pack);
        foreach (Contact contact in result.Contacts)
        {
            ContactRow.Add(table, pack, contact, Reach.Of(pack, contact, moment, openOnly: false), moment, nation);
        }

        page.Table(table);
        if (nation is null && result.Contacts.Length < result.Outcome.Contacts.Length)
        {
            page.Paragraph(pack.Say(ResultPhrases.WholeKingdom));
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
        WriteReasons(page, pack, showsAnswers ? ResultPhrases.WhyAnswered : ResultPhrases.WhyAnswers, result.Reasons, showsAnswers);
        TextLines.Write(page, pack.Say(ResultPhrases.DoNotFit), [.. result.Contradictions.Select(contradiction => contradiction.Text)]);
        if (SaysHowItCompares(result))
        {
            WriteIndication(page, pack, result, nation);
            WriteReasons(page, pack, showsAnswers ? ResultPhrases.GoesByThese : ResultPhrases.GoesByAnswers, result.IndicationReasons, showsAnswers);
        }

        WriteOpen(page, pack, result);
        WriteTopics(page, pack, result);
        page.Gap();
        page.Paragraph(result.Screening.Notice.Value);
        page.Important(PageTop.InDanger(pack));
    }

    // Whoever was just told to call now must not read beneath it that the answers are not enough to tell.
    private static bool SaysHowItCompares(ScreeningResult result) =>
        result.Screening.GivesIndication && !(result.Urgency == Urgency.Immediate && result.Indication == Indication.NotEnoughToTell);

    private static void WriteIndication(Page page, ContentPack pack, ScreeningResult result, Nation? nation)
    {
        page.Gap();
        page.Heading(nation is { } known ? pack.Say(ResultPhrases.BesideLawIn, PlaceWords.In(pack, Jurisdictions.Of(known))) : pack.Say(ResultPhrases.BesideLaw));
        page.Paragraph(result.IndicationText!.Value);
        if (result.NationMatters)
        {
            page.Paragraph(pack.Say(ResultPhrases.NationMatters));
        }

        string[] names = [.. result.Law.Select(id => pack.Law[id].Name.Value).Distinct()];
        if (names.Length > 0 && result.Indication > Indication.NotEnoughToTell && nation is { } where)
        {
            page.Fact(pack.Say(ResultPhrases.LawToRead), $"{string.Join("; ", names)} ({pack.Command($"law --jurisdiction {Jurisdictions.Words.WordOf((int)Jurisdictions.Of(where))}")})");
        }
    }

    private static void WriteReasons(Page page, ContentPack pack, Phrase heading, IReadOnlyCollection<ScreeningReason> reasons, bool showsAnswers)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        page.Gap();
        page.Heading(pack.Say(heading));
        foreach (ScreeningReason reason in reasons)
        {
            string asked = reason.Question?.Text.Value ?? pack.Say(DialoguePhrases.NationQuestion);
            string answered = reason.Question is { } question ? GivenAnswerWords.Of(pack, question, reason.Answer) : PlaceWords.Of(pack, reason.Nation!.Value);
            page.Item(showsAnswers ? $"{asked} {Sentence.Capital(answered)}." : asked);
        }
    }

    private static void WriteOpen(Page page, ContentPack pack, ScreeningResult result)
    {
        bool mayIndicateMore = result.PossibleIndication > result.Indication && SaysHowItCompares(result);
        if (result.PossibleUrgency == result.Urgency && !mayIndicateMore)
        {
            return;
        }

        page.Gap();
        page.Heading(pack.Say(ResultPhrases.NotKnownYet));
        WriteWhatMayRaise(page, pack, result);
        if (mayIndicateMore)
        {
            page.Paragraph(pack.Say(ResultPhrases.MoreMayShow, ScreeningWords.Of(pack, result.PossibleIndication)));
        }
    }

    /// <summary>The questions, by how soon help may be needed. Those that have an answer are not asked again.</summary>
    private static void WriteWhatMayRaise(Page page, ContentPack pack, ScreeningResult result)
    {
        ILookup<Urgency, Question> questions = result.NearMisses.Where(miss => !miss.IsAnswered).ToLookup(miss => miss.Outcome.Urgency, miss => miss.Question);
        for (Urgency urgency = result.PossibleUrgency; urgency > result.Urgency; urgency--)
        {
            Question[] alone = [.. questions[urgency]];
            if (alone.Length > 0)
            {
                page.Paragraph(pack.Say(ResultPhrases.MayNeedHelp, ScreeningWords.When(pack, urgency)));
                foreach (Question question in alone)
                {
                    page.Item(question.Text.Value);
                }
            }
            else if (urgency == result.PossibleUrgency)
            {
                page.Paragraph(pack.Say(ResultPhrases.MayNeedHelpMore, ScreeningWords.When(pack, urgency)));
            }
        }
    }

    private static void WriteTopics(Page page, ContentPack pack, ScreeningResult result)
    {
        page.Gap();
        page.Heading(pack.Say(PagePhrases.ReadNext));
        foreach (TopicId id in result.Topics)
        {
            page.Item($"{pack.Topics[id].Title.Value} ({pack.Command($"topic {id}")})");
        }
    }
}
