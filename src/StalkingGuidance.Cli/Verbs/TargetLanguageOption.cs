using System.CommandLine;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>--lang</c> of the verbs for translators: a language to translate into.</summary>
internal sealed class TargetLanguageOption() : Option<string?>("--lang")
{
    /// <summary>The language asked for; <see langword="null"/> when none was.</summary>
    public Language? Read(ParseResult given, ContentPack pack)
    {
        if (given.GetValue(this) is not { } written)
        {
            return null;
        }

        if (!Language.TryParse(written, out Language language) || language == Language.Pseudo)
        {
            throw new WrongUseException($"--lang does not understand '{written}'. Write a language tag, such as cy.");
        }

        // Any form of English is what there is already.
        return language.Primary != pack.Manifest.Language.Primary
            ? language
            : throw new WrongUseException($"The content is written in {pack.Manifest.LanguageName}; name a language to translate it into, such as cy.");
    }
}
