using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Packs.Exchange;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>translations status</c>: how far each language is, by file.</summary>
internal sealed class TranslationsStatusVerb : Verb
{
    private readonly TargetLanguageOption language = new() { Description = "Only this language, such as cy; all that the content speaks when left out.", HelpName = "TAG" };
    private readonly ContentOption content = ContentOption.Create();

    public TranslationsStatusVerb(Surroundings surroundings)
        : base("status", VerbPhrases.TranslationsStatus, surroundings)
    {
        Command.Options.Add(language);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = TranslatorsDoor.Open(given.GetValue(content));
        TranslationStatus[] statuses = [.. Asked(given, pack).Select(tag => TranslationStatus.Of(LanguageWork.Of(pack, tag)))];
        Answer(given, () => TranslationsStatusJson.Of(statuses), JsonShapes.Printed.TranslationsStatusJson, page => TranslationsStatusPage.Write(page, statuses));
        return ExitCodes.Ok;
    }

    private Language[] Asked(ParseResult given, ContentPack pack)
    {
        Language[] spoken = [.. pack.Languages.Skip(1).Select(known => known.Language)];
        if (language.Read(given, pack) is not { } asked)
        {
            return spoken;
        }

        return spoken.Contains(asked) ? [asked] : throw WrongUseException.Unknown(
            $"The content has no translations into '{asked}'.", asked.Tag, [.. spoken.Select(tag => tag.Tag)], $"It has: {string.Join(", ", spoken)}. '{Tool.Name} translations export --lang {asked}' begins a new one.");
    }
}
