using System.Globalization;
using System.Text;

namespace StalkingGuidance.Search;

/// <summary>What all languages do alike: words are split, and lose case, accents and apostrophes.</summary>
internal static class WordFolding
{
    /// <summary>All words of a text, folded, those that say nothing too: for phrases.</summary>
    public static string[] Folded(string text) => [.. Split(text).Select(Fold).Where(static word => word.Length > 0)];

    /// <summary>
    /// Lower case, without accents and apostrophes. By a table, not by Unicode's normal forms: those do nothing where globalisation is invariant,
    /// as it is where content is compiled, and an index must fold as the search does.
    /// </summary>
    public static string Fold(string word)
    {
        StringBuilder folded = new(word.Length);
        foreach (char c in word)
        {
            if (c == '*' || (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
            {
                folded.Append(WithoutAccent(char.ToLowerInvariant(c)));
            }
        }

        return folded.ToString();
    }

    /// <summary>The words as they were typed.</summary>
    public static IEnumerable<string> Split(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '*' || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }

    // The accented letters of Latin scripts, and the letters with hamza of Arabic scripts. A mark that stands apart is dropped above.
    private static char WithoutAccent(char c) => c < '\u0080' ? c : c switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' or 'ă' or 'ą' => 'a',
        'ç' or 'ć' or 'ĉ' or 'ċ' or 'č' => 'c',
        'ď' => 'd',
        'è' or 'é' or 'ê' or 'ë' or 'ē' or 'ĕ' or 'ė' or 'ę' or 'ě' => 'e',
        'ĝ' or 'ğ' or 'ġ' or 'ģ' => 'g',
        'ĥ' => 'h',
        'ì' or 'í' or 'î' or 'ï' or 'ĩ' or 'ī' or 'ĭ' or 'į' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' or 'ļ' or 'ľ' => 'l',
        'ñ' or 'ń' or 'ņ' or 'ň' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ō' or 'ŏ' or 'ő' => 'o',
        'ŕ' or 'ŗ' or 'ř' => 'r',
        'ś' or 'ŝ' or 'ş' or 'š' or 'ș' => 's',
        'ţ' or 'ť' or 'ț' => 't',
        'ù' or 'ú' or 'û' or 'ü' or 'ũ' or 'ū' or 'ŭ' or 'ů' or 'ű' or 'ų' => 'u',
        'ŵ' or 'ẁ' or 'ẃ' or 'ẅ' => 'w',
        'ý' or 'ÿ' or 'ŷ' or 'ỳ' => 'y',
        'ź' or 'ż' or 'ž' => 'z',
        'آ' or 'أ' or 'إ' => 'ا',
        'ؤ' => 'و',
        'ئ' => 'ي',
        'ۂ' => 'ہ',
        'ۓ' => 'ے',
        _ => c,
    };
}
