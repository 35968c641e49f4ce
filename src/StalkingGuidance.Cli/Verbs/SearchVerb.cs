using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Search;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>search TEXT...</c>: what somebody looks for, in their own words. What was typed is not kept, and not printed.</summary>
internal sealed class SearchVerb : Verb
{
    private readonly Argument<string[]> text = new("text") { Description = "What you look for, in your own words.", HelpName = "TEXT...", Arity = ArgumentArity.OneOrMore };
    private readonly ContentOption content = ContentOption.Create();

    public SearchVerb(Surroundings surroundings)
        : base("search", VerbPhrases.Search, surroundings)
    {
        Command.Arguments.Add(text);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        SearchResults results = pack.Search(string.Join(' ', given.GetValue(text)!), pack.Language);
        Found[] found = [.. results.Hits.Select(hit => Found.Of(pack, hit))];
        DateTimeOffset now = DateWords.InUk(Clock.GetUtcNow());
        Answer(given, pack, () => SearchJson.Of(pack, results, found, now, Today), JsonShapes.Printed.SearchJson, page => SearchPage.Write(page, pack, results, found, now));
        return ExitCodes.Ok;
    }
}
