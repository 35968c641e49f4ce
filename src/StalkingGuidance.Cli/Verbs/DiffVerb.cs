using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>diff ID OLDER NEWER</c>: exactly which answers come to something else in another version.</summary>
internal sealed class DiffVerb : Verb
{
    private readonly ScreeningArgument id = ScreeningArgument.Create();
    private readonly Argument<string> older = new("older") { Description = "The older version, such as 1.0.0.", HelpName = "OLDER" };
    private readonly Argument<string> newer = new("newer") { Description = "The newer version.", HelpName = "NEWER" };
    private readonly ContentOption content = ContentOption.Create();
    private readonly Surroundings surroundings;

    public DiffVerb(Surroundings surroundings)
        : base("diff", VerbPhrases.Diff, surroundings)
    {
        this.surroundings = surroundings;
        Command.Arguments.Add(id);
        Command.Arguments.Add(older);
        Command.Arguments.Add(newer);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        ScreeningComparison comparison = ScreeningComparison.Between(id.Version(given, pack, given.GetValue(older)!), id.Version(given, pack, given.GetValue(newer)!));
        Answer(given, () => ComparisonJson.Of(comparison), JsonShapes.Printed.ComparisonJson, page => ComparisonPage.Write(page, surroundings.Out, comparison));
        return ExitCodes.Ok;
    }
}
