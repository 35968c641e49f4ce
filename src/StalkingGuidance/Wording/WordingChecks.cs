using System.Globalization;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Wording;

/// <summary>Holds texts against the style: what must never be said, how long a sentence may be, how hard an item may be to read.</summary>
internal static class WordingChecks
{
    public const int MostWordsInSentence = 20;
    public const int MostSentencesInParagraph = 3;
    public const double PublicGrade = 6;
    public const double ProfessionalGrade = 8;

    // Under about three sentences the grade says more about one long name than about the writing.
    private const int FewestWords = 40;

    /// <summary>Checks one text. A note may have more sentences than a paragraph; a pattern is held to no length.</summary>
    public static void Check(FoundText text, bool isNote, bool isPattern, NeverSayList neverSay, DiagnosticList diagnostics)
    {
        foreach ((NeverSay rule, string phrase) in neverSay.FindIn(text.Text))
        {
            diagnostics.Add(WordingCodes.ForbiddenPhrase, text.Position, $"'{phrase}': {rule.Because}", rule.Instead);
        }

        if (isPattern)
        {
            return;
        }

        List<string> sentences = Sentences.Split(text.Text);
        foreach (string sentence in sentences)
        {
            int words = Sentences.WordsOf(sentence).Count;
            if (words > MostWordsInSentence)
            {
                diagnostics.Add(WordingCodes.LongSentence, text.Position, $"A sentence has {words} words: '{Beginning(sentence)}'.", $"{MostWordsInSentence} is the limit; make two of it.");
            }
        }

        if (!isNote && sentences.Count > MostSentencesInParagraph)
        {
            diagnostics.Add(WordingCodes.LongParagraph, text.Position, $"The paragraph has {sentences.Count} sentences.", $"{MostSentencesInParagraph} is the limit; begin a new one.");
        }
    }

    /// <summary>Checks all texts of one item together.</summary>
    public static void CheckGrade(string item, IReadOnlyList<FoundText> texts, double limit, DiagnosticList diagnostics)
    {
        double grade = Readability.GradeOf(texts.Select(text => text.Text));
        if (grade > limit && WordsIn(texts) >= FewestWords)
        {
            FoundText hardest = texts.MaxBy(text => Readability.GradeOf([text.Text]))!;
            diagnostics.Add(
                WordingCodes.HardToRead,
                hardest.Position,
                string.Create(CultureInfo.InvariantCulture, $"'{item}' reads at grade {grade:0.0}; its limit is {limit:0}."),
                "This is its hardest text; shorten its sentences and use everyday words.");
        }
    }

    /// <summary>How many words the texts have together.</summary>
    public static int WordsIn(IEnumerable<FoundText> texts) =>
        texts.SelectMany(text => Sentences.Split(text.Text)).Sum(sentence => Sentences.WordsOf(sentence).Count);

    private static string Beginning(string sentence) => sentence.Length <= 50 ? sentence : sentence[..50].TrimEnd() + "…";
}
