using System.CommandLine;
using System.Text;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Packs.Exchange;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>translations update</c>: translations follow their originals after blocks were added, moved or taken away.</summary>
internal sealed class TranslationsUpdateVerb : Verb
{
    private readonly Option<string> content = new("--content") { Description = "The content folder to write into.", HelpName = "FOLDER", Required = true };

    public TranslationsUpdateVerb(Surroundings surroundings)
        : base("update", VerbPhrases.TranslationsUpdate, surroundings)
    {
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        string folder = given.GetValue(content)!;
        ContentPack pack = TranslatorsDoor.OpenFolder(folder);
        UpdateResult[] results = [.. pack.Languages.Skip(1).Select(language => TranslationUpdate.Of(LanguageWork.Of(pack, language.Language)))];
        FileToWrite[] files = [.. results.SelectMany(result => result.Files)];
        MovedText[] moved = [.. results.SelectMany(result => result.Moved)];
        WholeFiles.Write([.. files.Select(changed => (Path.Combine(folder, changed.Path), Encoding.UTF8.GetBytes(changed.Text)))]);
        Answer(
            given,
            () => new TranslationsUpdateJson([.. moved.Select(text => new MovedTextJson(text.From, text.To))], [.. files.Select(file => file.Path)]),
            JsonShapes.Printed.TranslationsUpdateJson,
            page => Write(page, moved, files));
        return ExitCodes.Ok;
    }

    private static void Write(Page page, MovedText[] moved, FileToWrite[] files)
    {
        page.Paragraph(moved.Length == 0 ? "No translation has to follow its text." : $"{Sentence.Count(moved.Length, "translation")} in {Sentence.Count(files.Length, "file")} followed their texts:");
        foreach (MovedText text in moved)
        {
            page.Item($"{text.From} → {text.To}");
        }
    }
}
