namespace StalkingGuidance.Search;

/// <summary>
/// Welsh: folds case, circumflexes, contractions and simple endings, and finds the forms that a word takes when its beginning changes.
/// Light on purpose, as <see cref="EnglishWords"/> is.
/// </summary>
internal sealed class WelshWords : IWordAnalysis
{
    // What is hung on a word with an apostrophe: yn, yr, ei, eu, i'w, eich, fy, dy.
    private static readonly string[] Contracted = ["n", "r", "i", "u", "w", "ch", "m", "th", "s", "na"];

    /// <inheritdoc/>
    public IEnumerable<SearchWord> Of(string text)
    {
        foreach (string typed in WordFolding.Split(text))
        {
            string folded = WordFolding.Fold(WithoutContraction(typed));
            if (folded.Length > 0 && !WelshStopWords.Contains(folded) && !WelshStopWords.Contains(WordFolding.Fold(typed)))
            {
                string term = WelshEndings.Without(folded);
                yield return new SearchWord(typed, term) { Forms = WelshForms.Of(term) };
            }
        }
    }

    private static string WithoutContraction(string typed)
    {
        string word = typed.Replace('’', '\'').Trim('\'');
        int mark = word.LastIndexOf('\'');
        return mark > 0 && Contracted.Contains(word[(mark + 1)..], StringComparer.OrdinalIgnoreCase) ? word[..mark] : word;
    }
}
