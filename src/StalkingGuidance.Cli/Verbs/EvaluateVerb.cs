using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>evaluate ID --answers FILE|-</c>: what answers come to. They are read from a file or a pipe, since arguments stay in a shell's history, and never printed.</summary>
internal sealed class EvaluateVerb : Verb
{
    public const string Name = "evaluate";

    private readonly ScreeningArgument id = ScreeningArgument.Create();
    private readonly Option<string> answers = new("--answers") { Description = "A YAML or JSON file of answers, or - for a pipe. Never the answers themselves.", HelpName = "FILE", Required = true };
    private readonly Option<string?> version = new("--version") { Description = "Another version than the one in force.", HelpName = "VERSION" };
    private readonly MomentOption at = MomentOption.Create();
    private readonly ContentOption content = ContentOption.Create();
    private readonly Surroundings surroundings;

    public EvaluateVerb(Surroundings surroundings)
        : base(Name, VerbPhrases.Evaluate, surroundings)
    {
        this.surroundings = surroundings;
        Command.Arguments.Add(id);
        Command.Options.Add(answers);
        Command.Options.Add(version);
        Command.Options.Add(at);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Screening screening = given.GetValue(version) is { } written ? id.Version(given, pack, written) : id.InForceOn(given, pack, Today);
        Answers read = AnswersFile.Read(given.GetValue(answers)!, surroundings.In, screening);
        DateTimeOffset moment = at.Read(given, Clock);
        ScreeningResult result = screening.Evaluate(read);
        Nation? nation = read.Nation;
        Answer(given, pack, () => ScreeningResultJson.Of(pack, result, moment, Today), JsonShapes.Printed.ScreeningResultJson, page =>
        {
            ResultPage.WriteHelp(page, pack, result, nation, moment, isPageOfItsOwn: true);
            ResultPage.WriteRest(page, pack, result, nation, showsAnswers: false);
            if (result.NextQuestion is { } next)
            {
                page.Gap();
                page.Fact(pack.Say(ResultPhrases.MostWorth), $"{next.Text.Value} ({next.Id})");
            }
        });
        return ExitCodes.Ok;
    }
}
