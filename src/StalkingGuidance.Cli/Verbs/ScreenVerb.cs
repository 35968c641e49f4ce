using System.CommandLine;
using StalkingGuidance.Cli.Asking;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Verbs;

/// <summary>
/// <c>screen ID</c>: asks the questions. With <c>--json</c> the questions go to the error stream, so that the output is the result alone.
/// </summary>
internal sealed class ScreenVerb : Verb
{
    public const string Name = "screen";

    private readonly ScreeningArgument id = ScreeningArgument.Create();
    private readonly WordOption<Nation> nation = new("--nation", Nations.Words) { Description = "Where it happens, so that it is not asked: " + string.Join(", ", Nations.Words.Words) + ".", HelpName = "NATION" };
    private readonly ContentOption content = ContentOption.Create();
    private readonly Surroundings surroundings;

    public ScreenVerb(Surroundings surroundings)
        : base(Name, VerbPhrases.Screen, surroundings)
    {
        this.surroundings = surroundings;
        Command.Arguments.Add(id);
        Command.Options.Add(nation);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Screening screening = id.InForceOn(given, pack, Today);
        Nation? where = nation.Read(given);
        DateTimeOffset moment = DateWords.InUk(Clock.GetUtcNow());
        Surroundings asking = WantsJson(given) ? surroundings with { Out = surroundings.Error } : surroundings;
        Page page = Page.For(asking);
        using TypedLines lines = new(asking, asking.Out);
        ScreeningDialogue dialogue = new(pack, screening, where, moment, page, lines);
        if (dialogue.Run() is not { } end)
        {
            surroundings.ClearScreen();
            return ExitCodes.Ok;
        }

        Answer(given, pack, () => ScreeningResultJson.Of(pack, end.Result, moment, Today), JsonShapes.Printed.ScreeningResultJson, _ => WriteEnd(page, pack, end, dialogue.Nation, moment, lines));
        return ExitCodes.Ok;
    }

    private void WriteEnd(Page page, ContentPack pack, (ScreeningResult Result, bool HelpShown) end, Nation? where, DateTimeOffset moment, TypedLines lines)
    {
        if (!end.HelpShown)
        {
            ResultPage.WriteHelp(page, pack, end.Result, where, moment, isPageOfItsOwn: false);
            if (Leaves(page, lines, pack.Say(DialoguePhrases.SeeWhy)))
            {
                return;
            }
        }

        ResultPage.WriteRest(page, pack, end.Result, where, showsAnswers: true);
        Leaves(page, lines, pack.Say(DialoguePhrases.LeaveAnswers));
    }

    /// <summary>Waits for somebody at a terminal, so that what matters does not scroll away. A pipe is not asked.</summary>
    private bool Leaves(Page page, TypedLines lines, string question)
    {
        if (!lines.AreKeys)
        {
            return false;
        }

        page.Gap();
        page.Paragraph(question);
        bool leaves = lines.Next().Leaves;
        if (leaves)
        {
            surroundings.ClearScreen();
        }

        return leaves;
    }
}
