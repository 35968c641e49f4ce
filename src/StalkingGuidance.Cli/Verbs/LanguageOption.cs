using System.CommandLine;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>--lang</c>: the language that people read. It may stand before the verb too.</summary>
internal sealed class LanguageOption() : Option<string?>("--lang")
{
    // What is not translated is said here, and nowhere else.
    public static LanguageOption Create() => new()
    {
        Description = "Answer in a language, by its tag: cy for Cymraeg. Help, errors, rules and the verbs for content stay in English.",
        HelpName = "TAG",
    };

    /// <summary>The language that was asked for; <see langword="null"/> when none was.</summary>
    public Language? Read(ParseResult given)
    {
        string? tag = given.GetValue(this) ?? given.RootCommandResult.Command.Options.OfType<LanguageOption>().Select(given.GetValue).FirstOrDefault();
        return tag is null ? null
            : Language.TryParse(tag, out Language language) ? language
            : throw new WrongUseException($"{Name} takes the tag of a language, such as cy. '{tag}' is none.");
    }
}
