using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>compile FOLDER -o FILE</c>: a content folder as one file that loads without parsing YAML.</summary>
internal sealed class CompileVerb : Verb
{
    private readonly Argument<string> folder = new("folder") { Description = "The folder that holds pack.yaml.", HelpName = "FOLDER" };
    private readonly Option<string> output = new("--output", "-o") { Description = "The file to write. It is written whole or not at all.", HelpName = "FILE", Required = true };

    public CompileVerb(Surroundings surroundings)
        : base("compile", VerbPhrases.Compile, surroundings)
    {
        Command.Arguments.Add(folder);
        Command.Options.Add(output);
    }

    protected override int Run(ParseResult given)
    {
        string from = given.GetValue(folder)!;
        string to = given.GetValue(output)!;
        if (PackDoor.IsSnapshot(from))
        {
            throw new WrongUseException($"'{from}' is a file. Give the folder that holds pack.yaml.");
        }

        using MemoryStream compiled = new();
        ContentPack pack = ContentPack.Compile(from, compiled);
        WholeFiles.Write([(to, compiled.ToArray())]);
        Answer(
            given,
            () => new CompileJson(to, compiled.Length, PackWords.Json(pack)),
            JsonShapes.Printed.CompileJson,
            page => page.Paragraph($"{to}: {PackWords.Of(pack)}, {compiled.Length} bytes, fingerprint {pack.Fingerprint}."));
        return ExitCodes.Ok;
    }
}
