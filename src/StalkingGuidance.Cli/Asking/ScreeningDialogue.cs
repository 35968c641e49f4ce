using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
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
        ResultPage.WriteHelp(page, pack, result, state.Answers.Nation, moment);
        helpShown = true;
        if (result.NextQuestion is null)
        {
            return Step.End;
        }

        page.Gap();
        page.Important(FirstPage.InDanger(pack));
        page.Paragraph("You can finish here: press Enter. Or type c to go on with the questions, b to go back. q leaves and clears the screen.");
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
                    ResultPage.WriteHelp(page, pack, result, state.Answers.Nation, moment);
                    break;
                default:
                    page.Paragraph("Press Enter to finish, or type c to go on, b to go back, q to leave.");
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
        DialoguePage.WriteQuestion(page, question);
        while (true)
        {
            if (Read(result, typed => QuestionReply.Of(question, typed), () => page.Paragraph(question.Why.Value), out Reply reply) is { } step)
            {
                return step;
            }

            if (reply.Kind == ReplyKind.Answer)
            {
                return GoOn(state with { Answers = state.Answers.With(question.Id, reply.Answer) });
            }

            page.Paragraph($"{QuestionReply.Allowed(question)} {DialoguePage.OtherKeys}");
        }
    }

    private Step AskNation(ScreeningResult result)
    {
        DialoguePage.WriteNationQuestion(page);
        while (true)
        {
            Nation? chosen = null;
            Reply Understand(string typed) => NationReply.Of(typed, out chosen);
            if (Read(result, Understand, () => page.Paragraph(NationReply.Why), out Reply reply) is { } step)
            {
                return step;
            }

            if (reply.Kind == ReplyKind.Answer)
            {
                return GoOn(new DialogueState(state.Answers.In(chosen), NationAsked: true));
            }

            page.Paragraph($"{NationReply.Allowed} {DialoguePage.OtherKeys}");
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
                    page.Paragraph("This is the first question. q leaves.");
                    break;
                case ReplyKind.Back:
                    GoBack();
                    return Step.GoOn;
                case ReplyKind.Help:
                    ResultPage.WriteHelp(page, pack, result, state.Answers.Nation, moment);
                    page.Gap();
                    page.Paragraph("The question is still open. Type your answer, or e to end.");
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
