using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>validate</c>: every fault of a content folder or a compiled file, in one pass.</summary>
internal sealed class ValidateVerb : Verb
{
    private readonly Argument<string?> path = new("path") { Description = "A content folder, or a compiled file; the content inside the tool when left out.", HelpName = "[FOLDER|FILE]", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> strict = new("--strict") { Description = "Count warnings too, as the build of the shipped content does." };
    private readonly Surroundings surroundings;

    public ValidateVerb(Surroundings surroundings)
        : base("validate", VerbPhrases.Validate, surroundings)
    {
        this.surroundings = surroundings;
        Command.Arguments.Add(path);
        Command.Options.Add(strict);
    }

    protected override int Run(ParseResult given)
    {
        Examination examination = Examination.Of(given.GetValue(path));
        Answer(given, examination.ToJson, JsonShapes.Printed.ValidateJson, page => Write(page, examination));
        bool isAtFault = examination.Pack is null || (given.GetValue(strict) && examination.TotalCount > 0);
        return isAtFault ? ExitCodes.ContentAtFault : ExitCodes.Ok;
    }

    private void Write(Page page, Examination examination)
    {
        // Past the page on purpose: a diagnostic that is wrapped is no longer a link.
        DiagnosticLines.Write(surroundings.Out, examination.Diagnostics, examination.TotalCount);
        page.Paragraph(examination.Pack is { } pack
            ? $"{examination.Checked}: {PackWords.Of(pack)}. {examination.Counts}."
            : $"{examination.Checked}: {examination.Counts}.");
        if (!examination.Diagnostics.IsEmpty)
        {
            page.Paragraph($"'{Tool.Name} explain {examination.Diagnostics[0].Code.Id}' says more.");
        }
    }
}
