using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>screening ID</c>: its questions, its rules as tables, or both as a graph.</summary>
internal sealed class ScreeningVerb : Verb
{
    private readonly ScreeningArgument id = ScreeningArgument.Create();
    private readonly Option<string?> version = new("--version") { Description = "Another version than the one in force.", HelpName = "VERSION" };
    private readonly Option<bool> table = new("--table") { Description = "The rules as decision tables, for reviewers." };
    private readonly Option<bool> graph = new("--graph") { Description = "Questions and rules as a Mermaid graph." };
    private readonly ContentOption content = ContentOption.Create();
    private readonly Surroundings surroundings;

    public ScreeningVerb(Surroundings surroundings)
        : base("screening", VerbPhrases.Screening, surroundings)
    {
        this.surroundings = surroundings;
        Command.Arguments.Add(id);
        Command.Options.Add(version);
        Command.Options.Add(table);
        Command.Options.Add(graph);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Screening screening = given.GetValue(version) is { } written ? id.Version(given, pack, written) : id.InForceOn(given, pack, Today);
        bool asGraph = given.GetValue(graph);
        bool asTable = given.GetValue(table);
        if (asGraph && asTable)
        {
            throw new WrongUseException("--table and --graph are two forms of the same rules. Give one of them.");
        }

        Answer(given, pack, () => ScreeningJson.Of(pack.InFirstLanguage(), screening, asGraph, Today), JsonShapes.Printed.ScreeningJson, page => Write(page, pack, screening, asTable, asGraph));
        return ExitCodes.Ok;
    }

    private void Write(Page page, ContentPack pack, Screening screening, bool asTable, bool asGraph)
    {
        // A reviewer holds the rules beside the law: in the language that they were written in.
        ContentPack rules = pack.InFirstLanguage();
        if (asGraph)
        {
            // Past the page on purpose: a graph is for another program, and must not be wrapped.
            surroundings.Out.Write(ScreeningGraph.Of(rules, rules.Screenings[screening.Id, screening.Version]));
        }
        else if (asTable)
        {
            RulesPage.Write(page, rules, rules.Screenings[screening.Id, screening.Version], Today);
        }
        else
        {
            ScreeningPage.Write(page, pack, screening, Today);
        }
    }
}
