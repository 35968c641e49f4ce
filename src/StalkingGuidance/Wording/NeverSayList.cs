
namespace StalkingGuidance.Wording;

/// <summary>
/// Finds forbidden phrases in texts. A phrase inside “curly quotes” is being quoted, to say that it is wrong, and may stand.
/// </summary>
internal sealed class NeverSayList
{
    private readonly PhraseFinder<NeverSay> phrases = new();

    public NeverSayList(IEnumerable<NeverSay> rules)
    {
        foreach (NeverSay rule in rules)
        {
            foreach (string phrase in rule.Phrases)
            {
                phrases.Add(Fold(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries), rule);
            }
        }
    }

    /// <summary>Each forbidden phrase of a text, with its rule.</summary>
    public IEnumerable<(NeverSay Rule, string Phrase)> FindIn(string text) =>
        Sentences.Split(WithoutQuotations(text)).SelectMany(sentence => phrases.FindIn([.. Sentences.WordsOf(Fold(sentence))]));

    /// <summary>A text without what it quotes in “curly quotes”.</summary>
    internal static string WithoutQuotations(string text)
    {
        int opens = text.IndexOf('“', StringComparison.Ordinal);
        int closes = opens < 0 ? -1 : text.IndexOf('”', opens);
        return closes < 0 ? text : text[..opens] + "“”" + WithoutQuotations(text[(closes + 1)..]);
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('’', '\'');
}
