using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>--help</c>: the first page for the tool, the list of options for a verb.</summary>
internal sealed class HelpPages(Command root, Surroundings surroundings) : SynchronousCommandLineAction
{
    private const int WidthOnAPipe = 100;

    public override int Invoke(ParseResult parseResult)
    {
        if (parseResult.CommandResult.Command == root)
        {
            return FirstPage.Write(root, surroundings);
        }

        return new HelpAction { MaxWidth = surroundings.Width ?? WidthOnAPipe }.Invoke(parseResult);
    }
}
