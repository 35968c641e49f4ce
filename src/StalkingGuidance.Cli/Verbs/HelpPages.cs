using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary>
/// <c>--help</c>: the first page for the tool, the list of options for a verb. The list is in English whatever the language: its headings and much of its form
/// are the parser's own and come in the process's culture, and a page of two languages helps nobody. The first page has all verbs in the reader's language.
/// </summary>
internal sealed class HelpPages(IReadOnlyList<Verb> verbs, Surroundings surroundings) : SynchronousCommandLineAction
{
    private const int WidthOnAPipe = 100;

    public override int Invoke(ParseResult parseResult)
    {
        if (parseResult.CommandResult.Command == parseResult.RootCommandResult.Command)
        {
            return FirstPage.Write(parseResult, surroundings);
        }

        foreach (Verb verb in verbs.Concat(verbs.SelectMany(verb => verb.Inner)))
        {
            verb.Command.Description = ContentPack.Default.Say(verb.Summary);
        }

        return new HelpAction { MaxWidth = surroundings.Width ?? WidthOnAPipe }.Invoke(parseResult);
    }
}
