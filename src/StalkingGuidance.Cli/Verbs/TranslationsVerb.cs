using System.CommandLine;
using StalkingGuidance.Cli.Phrases;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>translations</c>: what translators and those who work with them need. Its verbs do the work.</summary>
internal sealed class TranslationsVerb : Verb
{
    public TranslationsVerb(Surroundings surroundings)
        : base("translations", VerbPhrases.Translations, surroundings)
    {
        Inner = [new TranslationsStatusVerb(surroundings), new TranslationsExportVerb(surroundings), new TranslationsImportVerb(surroundings), new TranslationsUpdateVerb(surroundings)];
        foreach (Verb verb in Inner)
        {
            Command.Subcommands.Add(verb.Complete());
        }
    }

    protected override int Run(ParseResult given) => throw new WrongUseException(
        $"'{Command.Name}' needs to know what to do: {string.Join(", ", Command.Subcommands.Select(verb => verb.Name))}. For example: {Tool.Name} {Command.Name} status");
}
