using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Asking;

/// <summary>
/// Asks one question at a time, in the engine's order, until nothing more can change or the person has had enough. What was answered stands in memory alone.
/// Danger comes first, before the nation too: nobody in danger should have to say where they live to be told whom to call.
/// </summary>
internal sealed class ScreeningDialogue(ContentPack pack, Screening screening, Nation? nation, DateTimeOffset moment, Page page, TypedLines lines)
{
    private readonly Stack<DialogueState> before = new();
    private DialogueState state = new(screening.Answers(nation), NationAsked: nation is not null);

    /// <summary>Whether help at once was shown for what is established now.</summary>
    private bool helpShown;

    /// <summary>The nation, as far as it was said.</summary>
    public Nation? Nation => state.Answers.Nation;

    /// <summary>The result, and whether its help was shown already; <see langword="null"/> when the person wished to be gone.</summary>
    public (ScreeningResult Result, bool HelpShown)? Run()
    {
        DialoguePage.WriteBeginning(page, pack, screening);
        while (true)
        {
            ScreeningResult result = screening.Evaluate(state.Answers);
            helpShown &= result.Urgency == Urgency.Immediate;
            Step step = !helpShown && result.Urgency == Urgency.Immediate ? Stop(result) : Ask(result);
            if (step == Step.Leave)
            {
                return null;
            }

            if (step == Step.End)
            {
                return (result, helpShown);
            }
        }
    }

    /// <summary>Somebody may be in danger: the help first, and the choice to leave it at that.</summary>
    private Step Stop(ScreeningResult result)
    {
        ResultPage.WriteHelp(page, pack, result, state.Answers.Nation, moment, isPageOfItsOwn: false);
        helpShown = true;
        if (result.NextQuestion is null)
        {
            return Step.End;
        }

        page.Gap();
        page.Important(PageTop.InDanger(pack));
        page.Paragraph(pack.Say(DialoguePhrases.CanFinish));
        while (true)
        {
            Typed typed = lines.Next();
            if (typed.Leaves)
            {
                return Step.Leave;
            }

            switch (typed.Text?.ToLowerInvariant())
            {
                case null or "" or "e" or "end":
                    return Step.End;
                case "c" or "continue":
                    return Step.GoOn;
                case "b" or "back":
                    GoBack();
                    return Step.GoOn;
                case "h" or "help":
                    ResultPage.WriteHelp(page, pack, result, state.Answers.Nation, moment, isPageOfItsOwn: false);
                    break;
                default:
                    page.Paragraph(pack.Say(DialoguePhrases.FinishKeys));
                    break;
            }
        }
    }

    private Step Ask(ScreeningResult result)
    {
        bool asksNation = !state.NationAsked && result.NextQuestion is not { IsDanger: true };
        if (!asksNation && result.NextQuestion is null)
        {
            return Step.End;
        }

        int open = screening.Questions.Count(question => state.Answers[question.Id].State == AnswerState.Missing) + (state.NationAsked ? 0 : 1);
        DialoguePage.WriteNumber(page, pack, before.Count + 1, before.Count + open);
        return asksNation ? AskNation(result) : AskQuestion(result, result.NextQuestion!);
    }

    private Step AskQuestion(ScreeningResult result, Question question)
    {
        DialoguePage.WriteQuestion(page, pack, question);
        while (true)
        {
            if (Read(result, typed => QuestionReply.Of(pack, question, typed), () => page.Paragraph(question.Why.Value), out Reply reply) is { } step)
            {
                return step;
            }

            if (reply.Kind == ReplyKind.Answer)
            {
                return GoOn(state with { Answers = state.Answers.With(question.Id, reply.Answer) });
            }

            page.Paragraph($"{QuestionReply.Allowed(pack, question)} {pack.Say(DialoguePhrases.OtherKeys)}");
        }
    }

    private Step AskNation(ScreeningResult result)
    {
        DialoguePage.WriteNationQuestion(page, pack);
        while (true)
        {
            Nation? chosen = null;
            Reply Understand(string typed) => NationReply.Of(pack, typed, out chosen);
            if (Read(result, Understand, () => page.Paragraph(pack.Say(DialoguePhrases.NationWhy)), out Reply reply) is { } step)
            {
                return step;
            }

            if (reply.Kind == ReplyKind.Answer)
            {
                return GoOn(new DialogueState(state.Answers.In(chosen), NationAsked: true));
            }

            page.Paragraph($"{pack.Say(DialoguePhrases.TypeNation)} {pack.Say(DialoguePhrases.OtherKeys)}");
        }
    }

    /// <summary>Reads a line, and does what does not depend on the question. Gives a step when the question is done with.</summary>
    private Step? Read(ScreeningResult result, Func<string, Reply> understand, Action writeWhy, out Reply reply)
    {
        while (true)
        {
            Typed typed = lines.Next();
            reply = typed.Text is { } text ? understand(text) : new Reply(ReplyKind.End);
            if (typed.Leaves)
            {
                return Step.Leave;
            }

            switch (reply.Kind)
            {
                case ReplyKind.End:
                    return Step.End;
                case ReplyKind.Back when before.Count == 0:
                    page.Paragraph(pack.Say(DialoguePhrases.FirstQuestion));
                    break;
                case ReplyKind.Back:
                    GoBack();
                    return Step.GoOn;
                case ReplyKind.Help:
                    ResultPage.WriteHelp(page, pack, result, state.Answers.Nation, moment, isPageOfItsOwn: false);
                    page.Gap();
                    page.Paragraph(pack.Say(DialoguePhrases.StillOpen));
                    break;
                case ReplyKind.Why:
                    writeWhy();
                    break;
                default:
                    return null;
            }
        }
    }

    private Step GoOn(DialogueState next)
    {
        before.Push(state);
        state = next;
        return Step.GoOn;
    }

    private void GoBack() => state = before.Pop();

    private enum Step
    {
        GoOn = 1,
        End = 2,
        Leave = 3,
    }
}
