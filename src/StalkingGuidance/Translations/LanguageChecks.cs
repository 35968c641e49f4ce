using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Wording;

namespace StalkingGuidance.Translations;

/// <summary>Holds the words of translations against what their language asks: the glossary, what must never be said, and clean typing.</summary>
internal sealed class LanguageChecks
{
    // Not where the original has one too: "or ? for not sure" names a key.
    private static readonly string[] MarksAfterSpace = [" .", " ,", " ?"];

    private readonly ContentLanguage language;
    private readonly PhraseFinder<GlossaryTerm> terms = new();
    private readonly PhraseFinder<GlossaryTerm> avoided = new();
    private readonly PhraseFinder<string> forbidden = new();
    private readonly Dictionary<GlossaryTerm, PhraseFinder<GlossaryTerm>> uses = [];
    private readonly HashSet<string> foreign;

    public LanguageChecks(ContentLanguage language)
    {
        this.language = language;
        foreign = language.ForeignWords.Select(Fold).ToHashSet(StringComparer.Ordinal);
        foreach (GlossaryTerm term in language.Glossary)
        {
            terms.Add(PhraseOf(term.Term), term);
            uses[term] = new PhraseFinder<GlossaryTerm>();
            foreach (string use in term.Use)
            {
                uses[term].Add(PhraseOf(use), term);
            }

            foreach (string avoid in term.Avoid)
            {
                avoided.Add(PhraseOf(avoid), term);
            }
        }

        foreach (ForbiddenPhrases rule in language.NeverSay)
        {
            foreach (string phrase in rule.Phrases)
            {
                forbidden.Add(PhraseOf(phrase), rule.Rule);
            }
        }
    }

    /// <summary>The terms of the glossary that an original has.</summary>
    public IEnumerable<GlossaryTerm> TermsIn(string original) =>
        terms.FindIn(WordsOf(Placeholders.WithoutMentions(original))).Select(found => found.Owner).Distinct();

    /// <summary>Checks the words of one translation.</summary>
    /// <param name="text">The translation.</param>
    /// <param name="original">The words that it was made from; <see langword="null"/> where nobody has them any more.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public void Check(TranslatedText text, string? original, DiagnosticList diagnostics)
    {
        if (text.Text is not { } words)
        {
            return;
        }

        string bare = NeverSayList.WithoutQuotations(Placeholders.WithoutMentions(words));
        string[] said = WordsOf(bare);
        string[] left = [.. said.Where(foreign.Contains).Distinct(StringComparer.Ordinal)];
        if (left.Length > 0)
        {
            diagnostics.Add(TranslationCodes.LeftInSource, text.Position, $"'{string.Join("', '", left)}' of '{text.Key}' {(left.Length == 1 ? "is no word" : "are no words")} of {language.Name}.", "Translate it, or quote a name in curly quotes.");
        }

        foreach ((GlossaryTerm term, string found) in avoided.FindIn(said))
        {
            diagnostics.Add(TranslationCodes.TermToAvoid, text.Position, $"'{found}' is not used for '{term.Term}'.", UseInstead(term));
        }

        foreach ((string rule, string found) in forbidden.FindIn(said))
        {
            diagnostics.Add(TranslationCodes.ForbiddenInTranslation, text.Position, $"'{found}' breaks the rule '{rule}'.", "See never-say.yaml for why, and what to say instead.");
        }

        if (text.FreeBecause is null && original is not null)
        {
            CheckTerms(text, original, said, diagnostics);
        }

        CheckTyping(text, words, original, diagnostics);
    }

    private void CheckTerms(TranslatedText text, string original, string[] said, DiagnosticList diagnostics)
    {
        foreach (GlossaryTerm term in TermsIn(original).Where(term => term.Use.Length > 0 && !uses[term].FindIn(said).Any()))
        {
            diagnostics.Add(TranslationCodes.TermNotUsed, text.Position, $"'{text.Key}' does not use the glossary's word for '{term.Term}'.", UseInstead(term));
        }
    }

    private static void CheckTyping(TranslatedText text, string words, string? original, DiagnosticList diagnostics)
    {
        string? fault = words switch
        {
            _ when words.Contains("  ", StringComparison.Ordinal) => "has two spaces in a row",
            _ when MarksAfterSpace.Any(mark => words.Contains(mark, StringComparison.Ordinal) && original?.Contains(mark, StringComparison.Ordinal) != true) => "has a space before a mark",
            _ when words.Contains('"', StringComparison.Ordinal) => "has straight double quotes",
            _ when original is not null && IsEnd(words[^1]) != IsEnd(original[^1]) => IsEnd(original[^1]) ? "lost the mark at its end" : "has a mark at its end",
            _ => null,
        };
        if (fault is not null)
        {
            diagnostics.Add(TranslationCodes.Typography, text.Position, $"'{text.Key}' {fault}.", "Type it as the original does.");
        }
    }

    private static bool IsEnd(char c) => c is '.' or '?' or '!' or ':' or '؟' or '”' or '۔';

    private static string UseInstead(GlossaryTerm term) =>
        $"Use '{string.Join("' or '", term.Use)}'.{(term.Note is { } note ? " " + note : "")}";

    private static string[] PhraseOf(string phrase) => Fold(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] WordsOf(string text) => [.. Sentences.WordsOf(Fold(text))];

    private static string Fold(string text) => text.ToLowerInvariant().Replace('’', '\'');
}
