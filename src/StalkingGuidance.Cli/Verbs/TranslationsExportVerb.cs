using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Packs.Exchange;
using StalkingGuidance.Xliff;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>translations export</c>: the texts as a file that translators' tools open.</summary>
internal sealed class TranslationsExportVerb : Verb
{
    private readonly TargetLanguageOption language = new() { Description = "The language to translate into, such as cy. It may be a new one.", HelpName = "TAG", Required = true };
    private readonly Option<string> output = new("--output", "-o") { Description = "The XLIFF 2.1 file to write. It is written whole or not at all.", HelpName = "FILE", Required = true };
    private readonly Option<bool> missing = new("--missing") { Description = "Only what is missing or out of date." };
    private readonly Option<string[]> only = new("--only") { Description = "Only texts whose keys begin so, such as topics.immediate-danger. May be given more than once.", HelpName = "PREFIX" };
    private readonly ContentOption content = ContentOption.Create();

    public TranslationsExportVerb(Surroundings surroundings)
        : base("export", VerbPhrases.TranslationsExport, surroundings)
    {
        Command.Options.Add(language);
        Command.Options.Add(output);
        Command.Options.Add(missing);
        Command.Options.Add(only);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = TranslatorsDoor.Open(given.GetValue(content));
        Language tag = language.Read(given, pack)!.Value;
        string path = given.GetValue(output)!;
        LanguageWork work = LanguageWork.Of(pack, tag);
        XliffDocument document = TranslationExport.Of(work, given.GetValue(missing), [.. given.GetValue(only) ?? []]);
        int units = document.Units.Count();
        bool isEmpty = document.Files.All(file => file.Path == PackLayout.LanguageFile);
        if (!isEmpty)
        {
            WholeFiles.Write([(path, XliffWriter.Write(document))]);
        }

        int left = document.Units.Count(unit => unit.State == XliffState.Initial);
        Answer(
            given,
            () => new TranslationsExportJson(isEmpty ? null : path, tag.Tag, isEmpty ? 0 : units, isEmpty ? 0 : left),
            JsonShapes.Printed.TranslationsExportJson,
            page => page.Paragraph(isEmpty ? "There is nothing to translate, so no file was written." : $"{path}: {Sentence.Count(units, "unit")} in {Sentence.Count(document.Files.Length, "file")}, {left} of them to translate. '{Tool.Name} translations import {path} --content FOLDER' takes it back."));
        return ExitCodes.Ok;
    }
}
