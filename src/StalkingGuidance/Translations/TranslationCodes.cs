using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Translations;

/// <summary>The faults of translations (SG17xx).</summary>
internal static class TranslationCodes
{
    public static readonly DiagnosticCode NeitherOrBoth = new("SG1701", "A translation has no words, or two kinds of them",
        "Each text of a translation has either 'text', the translation, or 'same', which says why the words stay as they are: a proper name, a figure.");

    public static readonly DiagnosticCode ReviewByNobody = new("SG1702", "A review has no reviewer",
        "'reviewed' tells readers that a qualified person has read the words. It must say who that was and when: 'reviewed-by' and 'reviewed-on'. What nobody has read is a 'draft'.");

    public static readonly DiagnosticCode Missing = new("SG1703", "A text has no translation",
        "A language that covers everything has a translation of every text; one that covers a part has all of that part. "
        + "'stalking-guidance translations export' writes what is missing into a file for translators. "
        + "A warning while you work, since readers see the first language in its place; the build of a release refuses it.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticCode Extra = new("SG1704", "A translation of no text",
        "The pack has no text of this key, or none in this file. It may have been renamed, or the translation stands in the wrong file: a translation file mirrors the file that it translates.");

    public static readonly DiagnosticCode LostPlaceholder = new("SG1705", "A translation lost a placeholder",
        "What stands in braces is the mention of an item, with its number, or a figure. A translation has the same ones, as often, where its language wants them: a lost one may be the number that somebody needs. "
        + "The words of a behaviour, topic or law may be changed after a bar: {behaviour:following|ddilyn}.");

    public static readonly DiagnosticCode Untranslated = new("SG1706", "A translation is the same as the original",
        "Where the words rightly stay as they are (a proper name, a figure), write 'same' with the reason in place of 'text'.");

    public static readonly DiagnosticCode LeftInSource = new("SG1707", "Words of the source language were left",
        "The words are among the language's 'foreign-words', which no text of it uses. A name that has no form in the language stands in curly quotes: “…”.");

    public static readonly DiagnosticCode TermNotUsed = new("SG1708", "A term of the glossary is not used",
        "The language's glossary says how this term is put, so that a reader meets one word for one thing. Where the sentence does without it rightly, 'free-because' says why.");

    public static readonly DiagnosticCode TermToAvoid = new("SG1709", "A term that the glossary refuses",
        "The glossary names the word to use in its place.");

    public static readonly DiagnosticCode OutOfDate = new("SG1710", "The original was changed since it was translated",
        "The words that readers of this language see may no longer be true. Translate the text anew, and take over its new fingerprint ('stalking-guidance translations import' does both). "
        + "A warning while you work; the build of a release refuses it.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticCode Typography = new("SG1711", "The typing is not clean",
        "Two spaces in a row, a space before a full stop, straight double quotes, or an end that is not the original's: a full stop lost or added.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticCode MixedLanguages = new("SG1712", "A sentence would mix two languages",
        "A language that covers a part of the pack only may mention what it covers, and services, which have proper names. The title of anything else would stand in the middle of the sentence in another language. "
        + "Give the mention words of its own, {topic:keep-a-record|…}, or cover the item.");

    public static readonly DiagnosticCode OwnNameTranslated = new("SG1713", "A service's own name is translated",
        "The contact's file says what the service calls itself in this language ('names'). That is a fact with a source, and no translation replaces it.");

    public static readonly DiagnosticCode WrongFolder = new("SG1714", "A language stands in the wrong folder",
        "The folder of a language has the name of its tag, and holds a file 'language.yaml' that says so.");

    public static readonly DiagnosticCode NoLanguageFile = new("SG1715", "A folder of translations has no language.yaml",
        "Each language says what it is called and how much it covers in languages/<tag>/language.yaml.");

    public static readonly DiagnosticCode ForbiddenInTranslation = new("SG1716", "The phrase must never be used",
        "It breaks a rule of never-say.yaml, in this language. The rule says why, and what to say instead.");

    public static readonly DiagnosticCode NoAlsoSaid = new("SG1717", "Nobody said what people type for an item",
        "People look for an item in words of their own. Where the pack's first language has such words, a language that covers everything has them too, under 'also-said' of the translation file: "
        + "no translations, but what people of that language type. For the rules of crisis.yaml they decide whether somebody in danger is shown a number first. "
        + "A warning while you work; the build of a release refuses it.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticCode AlsoSaidOfNothing = new("SG1718", "Words that people type lead to no item",
        "'also-said' names items by their keys, such as topics.keep-a-record, in the file that mirrors the one they stand in. The language must cover the item; the rules of crisis.yaml may have words in any language.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        NeitherOrBoth, ReviewByNobody, Missing, Extra, LostPlaceholder, Untranslated, LeftInSource, TermNotUsed, TermToAvoid, OutOfDate, Typography, MixedLanguages,
        OwnNameTranslated, WrongFolder, NoLanguageFile, ForbiddenInTranslation, NoAlsoSaid, AlsoSaidOfNothing,
    ];
}
