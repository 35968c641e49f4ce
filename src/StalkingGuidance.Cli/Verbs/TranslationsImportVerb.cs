using System.CommandLine;
using System.Globalization;
using System.Text;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;
using StalkingGuidance.Packs.Exchange;
using StalkingGuidance.Xliff;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>translations import FILE</c>: what translators send back, into the content folder's own files.</summary>
internal sealed class TranslationsImportVerb : Verb
{
    private readonly Argument<string> file = new("file") { Description = "The XLIFF file that came back.", HelpName = "FILE" };
    private readonly Option<string> content = new("--content") { Description = "The content folder to write into.", HelpName = "FOLDER", Required = true };
    private readonly Option<string?> reviewedBy = new("--reviewed-by") { Description = "Who read what is marked as reviewed or final: a name or an office.", HelpName = "NAME" };
    private readonly Option<string?> reviewedOn = new("--reviewed-on") { Description = "The day of that review, such as 2027-01-31.", HelpName = "DATE" };
    private readonly Surroundings surroundings;

    public TranslationsImportVerb(Surroundings surroundings)
        : base("import", VerbPhrases.TranslationsImport, surroundings)
    {
        this.surroundings = surroundings;
        Command.Arguments.Add(file);
        Command.Options.Add(content);
        Command.Options.Add(reviewedBy);
        Command.Options.Add(reviewedOn);
    }

    protected override int Run(ParseResult given)
    {
        string path = given.GetValue(file)!;
        string folder = given.GetValue(content)!;
        Reviewer? reviewer = ReadReviewer(given);
        ContentPack pack = TranslatorsDoor.OpenFolder(folder);
        DiagnosticList diagnostics = new();
        ImportResult? result = ReadDocument(path, diagnostics) is { } document ? TranslationImport.Of(pack, document, path, reviewer, diagnostics) : null;
        if (result is null || diagnostics.ErrorCount > 0)
        {
            throw new ContentException(diagnostics.ToOrdered(), diagnostics.TotalCount);
        }

        WholeFiles.Write([.. result.Files.Select(changed => (Path.Combine(folder, changed.Path), Encoding.UTF8.GetBytes(changed.Text)))]);
        Answer(given, () => TranslationsImportJson.Of(result, diagnostics), JsonShapes.Printed.TranslationsImportJson, page => Write(page, path, result, diagnostics));
        return ExitCodes.Ok;
    }

    private static XliffDocument? ReadDocument(string path, DiagnosticList diagnostics)
    {
        if (!File.Exists(path))
        {
            throw new WrongUseException($"There is no file '{path}'.");
        }

        using FileStream stream = File.OpenRead(path);
        return XliffReader.Read(stream, path, diagnostics);
    }

    private Reviewer? ReadReviewer(ParseResult given)
    {
        string? name = given.GetValue(reviewedBy);
        string? day = given.GetValue(reviewedOn);
        if (string.IsNullOrWhiteSpace(name) && day is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(name) || day is null)
        {
            throw new WrongUseException($"A review has a reviewer and a day: give both {reviewedBy.Name} and {reviewedOn.Name}.");
        }

        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly on))
        {
            throw new WrongUseException($"{reviewedOn.Name} does not understand '{day}'. Write a date like 2027-01-31.");
        }

        return on <= Today ? new Reviewer(name.Trim(), on) : throw new WrongUseException($"{reviewedOn.Name} is {day}, which is yet to come. A review counts once it was done.");
    }

    private void Write(Page page, string path, ImportResult result, DiagnosticList diagnostics)
    {
        DiagnosticLines.Write(surroundings.Out, diagnostics.ToOrdered(), diagnostics.TotalCount);
        page.Paragraph($"{path}: {Sentence.Count(result.Read, "unit")}, {result.Changed} of them new or changed, {result.Untranslated} not translated, {result.OutOfDate} out of date.");
        page.Paragraph(result.Files.IsEmpty ? "Nothing had to be written." : $"Wrote {Sentence.Count(result.Files.Length, "file")}:");
        foreach (FileToWrite changed in result.Files)
        {
            page.Item(changed.Path);
        }
    }
}
