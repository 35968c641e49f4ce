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
            ContactRow.Add(table, contact, Reach.Of(pack, contact, moment, openOnly: false), moment, nation);
        }

        page.Table(table);
        if (nation is null)
        {
            page.Paragraph("You have not said where you are, so these are the services for the whole United Kingdom. There may be others near you.");
        }
    }

    /// <summary>All that comes after the help.</summary>
    public static void WriteRest(Page page, ContentPack pack, ScreeningResult result, Nation? nation, bool showsAnswers)
    {
        WriteIndication(page, pack, result, nation);
        WriteWhy(page, result, showsAnswers);
        TextLines.Write(page, "Two of the answers do not fit together", [.. result.Contradictions.Select(contradiction => contradiction.Text)]);
        WriteOpen(page, result);
        WriteTopics(page, pack, result);
        page.Gap();
        page.Paragraph(result.Screening.Notice.Value);
        page.Important(FirstPage.InDanger(pack));
    }

    private static void WriteIndication(Page page, ContentPack pack, ScreeningResult result, Nation? nation)
    {
        if (result.IndicationText is not { } text)
        {
            return;
        }

        page.Gap();
        page.Heading(nation is { } known ? $"Beside the law in {LawWords.Of(Jurisdictions.Of(known))}" : "Beside the law");
        page.Paragraph(text.Value);
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

    private static void WriteWhy(Page page, ScreeningResult result, bool showsAnswers)
    {
        List<ScreeningReason> reasons = [.. result.Reasons];
        reasons.AddRange(result.IndicationReasons.Where(more => !reasons.Exists(known => known.Question == more.Question)));
        if (reasons.Count == 0)
        {
            return;
        }

        page.Gap();
        page.Heading(showsAnswers ? "Why: you answered" : "Why: the answers to");
        foreach (ScreeningReason reason in reasons)
        {
            string asked = reason.Question?.Text.Value ?? "The nation";
            string answered = reason.Question is { } question ? GivenAnswerWords.Of(question, reason.Answer) : PlaceWords.Of(reason.Nation!.Value);
            page.Item(showsAnswers ? $"{asked} {Sentence.Capital(answered)}." : asked);
        }
    }

    private static void WriteOpen(Page page, ScreeningResult result)
    {
        bool mayRise = result.PossibleUrgency > result.Urgency;
        bool mayIndicateMore = result.PossibleIndication > result.Indication;
        if (!mayRise && !mayIndicateMore)
        {
            return;
        }

        page.Gap();
        page.Heading("What is not known yet");
        if (mayRise)
        {
            page.Paragraph($"Something that was not answered may mean: get help {ScreeningWords.When(result.PossibleUrgency)}.");
        }

        if (mayIndicateMore)
        {
            page.Paragraph($"What was not answered may be closer to a crime: {ScreeningWords.Of(result.PossibleIndication)}.");
        }

        ScreeningNearMiss[] open = [.. result.NearMisses.Where(miss => !miss.IsAnswered)];
        if (open.Length > 0)
        {
            page.Paragraph("These alone could make it more urgent:");
            foreach (ScreeningNearMiss miss in open)
            {
                page.Item($"{miss.Question.Text} (get help {ScreeningWords.When(miss.Outcome.Urgency)})");
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
