using System.CommandLine;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli;

/// <summary>The tool as a function: words in, text and an exit code out.</summary>
internal static class Tool
{
    public const string Name = "stalking-guidance";

    // Files of arguments (@file) and bundled letters are left out: neither is needed, and both surprise.
    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        Command root = FirstPage.Create(surroundings);
        ParseResult given = root.Parse(HelpSpelledOut(args), Parsing);
        try
        {
            if (given.Errors.Count > 0 && given.Action is not HelpPages)
            {
                throw Misunderstood(given, root);
            }

            return given.Invoke(new InvocationConfiguration { Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
        }
        catch (WrongUseException wrong)
        {
            surroundings.Error.WriteLine(wrong.Message);
            surroundings.Error.WriteLine($"'{Name} --help' lists what there is. {PageTop.InDanger(ContentPack.Default)}");
            return ExitCodes.WrongUse;
        }
        catch (ContentException faulty)
        {
            DiagnosticLines.Write(surroundings.Error, faulty.Diagnostics, faulty.TotalCount);
            return ExitCodes.ContentAtFault;
        }
        catch (Exception unreachable) when (unreachable is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine(unreachable.Message);
            return ExitCodes.WrongUse;
        }
    }

    // "help contacts" is what many people type.
    private static IReadOnlyList<string> HelpSpelledOut(IReadOnlyList<string> args) =>
        args is ["help", ..] ? [.. args.Skip(1), "--help"] : args;

    private static WrongUseException Misunderstood(ParseResult given, Command root)
    {
        Command command = given.CommandResult.Command;
        string? unknown = given.UnmatchedTokens.Count > 0 ? given.UnmatchedTokens[0] : null;
        if (unknown is null)
        {
            // The parser only says that it is required, not what it takes.
            Option? missing = command.Options.FirstOrDefault(option => option.Required && given.GetResult(option) is null or { Implicit: true });
            return missing is not null ? new WrongUseException($"'{command.Name}' needs {missing.Name}. {missing.Description}") : new WrongUseException(given.Errors[0].Message);
        }

        if (command.Name is ScreenVerb.Name or EvaluateVerb.Name)
        {
            // What stands there may be an answer, and errors end in logs.
            string[] allowed = [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)];
            return new WrongUseException($"'{command.Name}' was given words that it does not know, which are not repeated here: answers are never given as arguments. Options: {string.Join(", ", allowed)}.");
        }

        if (unknown.StartsWith('-'))
        {
            string[] options = [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)];
            return WrongUseException.Unknown(
                $"There is no option '{unknown}'{(command == root ? "" : $" of '{command.Name}'")}.", unknown, options, $"Options: {string.Join(", ", options)}.");
        }

        if (command != root && command.Subcommands.Count > 0)
        {
            string[] inner = [.. command.Subcommands.Select(verb => verb.Name)];
            return WrongUseException.Unknown($"'{command.Name}' has no verb '{unknown}'.", unknown, inner, $"Verbs of '{command.Name}': {string.Join(", ", inner)}.");
        }

        if (command != root)
        {
            return new WrongUseException($"'{command.Name}' does not know what to do with '{unknown}'.");
        }

        string[] verbs = [.. root.Subcommands.Select(verb => verb.Name)];
        return WrongUseException.Unknown($"There is no verb '{unknown}'.", unknown, verbs, $"Verbs: {string.Join(", ", verbs)}.");
    }
}
