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
        if (verbs.FirstOrDefault(verb => verb.Command == parseResult.CommandResult.Command) is not { } asked)
        {
            return FirstPage.Write(parseResult, surroundings);
        }

        asked.Command.Description = ContentPack.Default.Say(asked.Summary);
        return new HelpAction { MaxWidth = surroundings.Width ?? WidthOnAPipe }.Invoke(parseResult);
    }
}
