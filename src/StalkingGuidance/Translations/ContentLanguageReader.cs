using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Wording;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Translations;

/// <summary>Reads <c>languages/&lt;tag&gt;/language.yaml</c>.</summary>
internal static class ContentLanguageReader
{
    public static ContentLanguage Read(MappingReader file)
    {
        string tag = file.Text("language", "The language's tag, which is the name of its folder too.");
        if (tag.Length > 0 && !Language.TryParse(tag, out _))
        {
            file.Report(LocalizationCodes.BadLanguage, "language", $"'{tag}' is no language tag.", "Write a BCP 47 tag, such as 'cy'.");
        }

        return new ContentLanguage
        {
            Language = Language.TryParse(tag, out Language language) ? language : default,
            Name = file.Text("name", "What the language is called in itself."),
            Covers = file.Texts("covers", "How the keys of the part begin that it covers, such as 'topics.immediate-danger'; left out where it covers everything."),
            CoversInWords = file.OptionalText("covers-in-words", "Says to readers, in the language, which part is there."),
            DraftInWords = file.OptionalText("draft-in-words", "Says to readers, in the language, that no qualified person has read a text."),
            Glossary = file.List("glossary", "The terms that translations must use.", ReadTerm, required: false),
            ForeignWords = file.Texts("foreign-words", "Words of the source language that give away a text that was left in it."),
            Notes = file.List("notes", "What translators are told of texts, such as how readers are addressed.", ReadNote, required: false),
            NeverSay = file.List("never-say", "What no text may say, in this language.", ReadForbidden, required: false),
        };
    }

    private static GlossaryTerm ReadTerm(MappingReader term) => new(
        term.Text("term", "The words of the source language; a star at the end of a word stands for any ending."),
        term.Texts("use", "The words of which a translation must use one; a star at the end of a word stands for any ending."),
        term.Texts("avoid", "Words that no translation may use."),
        term.OptionalText("note", "Why, for translators."));

    private static TranslatorNote ReadNote(MappingReader note) => new(
        note.Texts("keys", "How the keys of the texts begin that it is about, such as 'topics.for-young-people'; left out for all texts. Where several fit a text, the longest counts."),
        note.Text("note", "What translators are told."));

    private static ForbiddenPhrases ReadForbidden(MappingReader rule) => new(
        rule.Reference("rule", NeverSayReader.Kind, "The rule of never-say.yaml that they break.") ?? "",
        rule.Texts("phrases", "The phrases: whole words in any case; a star at the end of a word stands for any ending.", required: true));
}
