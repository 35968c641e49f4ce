namespace StalkingGuidance.Search;

/// <summary>
/// English: folds words so that those which mean the same are the same: case, accents, apostrophes, and the simple inflections.
/// A light stemmer on purpose: it only has to treat both sides alike, and a reader can follow it.
/// </summary>
internal sealed class EnglishWords : IWordAnalysis
{
    // Words that say nothing about the subject. Folded: without apostrophes.
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a", "about", "after", "again", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been", "being", "but", "by", "can", "cannot", "cant",
        "could", "did", "didnt", "do", "does", "doesnt", "doing", "dont", "for", "from", "get", "gets", "getting", "going", "got", "had", "has", "have", "having", "he", "hed", "her",
        "hers", "hes", "him", "his", "how", "i", "id", "if", "im", "in", "into", "is", "it", "its", "ive", "just", "like", "lot", "me", "my", "now", "of",
        "on", "or", "our", "please", "she", "shes", "should", "so", "some", "someone", "something", "than", "that", "thats", "the", "their", "them", "then",
        "there", "they", "theyre", "thing", "this", "to", "too", "up", "us", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who",
        "whos", "wont", "why", "will", "with", "would", "you", "your", "keep", "keeps", "kept", "even", "really", "always", "every", "person", "people",
    };

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["sent"] = "send", ["said"] = "say", ["told"] = "tell", ["took"] = "take", ["taken"] = "take", ["came"] = "come", ["went"] = "go", ["broke"] = "break",
        ["broken"] = "break", ["knew"] = "know", ["known"] = "know", ["left"] = "leave", ["lost"] = "lose", ["found"] = "find", ["wrote"] = "write",
        ["written"] = "write", ["stole"] = "steal", ["stolen"] = "steal", ["hid"] = "hide", ["hidden"] = "hide", ["spoke"] = "speak", ["threw"] = "throw",
        ["children"] = "child", ["kids"] = "child", ["kid"] = "child", ["men"] = "man", ["women"] = "woman", ["wifi"] = "router", ["mum"] = "parent", ["dad"] = "parent",
        ["son"] = "child", ["daughter"] = "child", ["mobile"] = "phone", ["cell"] = "phone", ["txt"] = "text", ["txts"] = "text", ["pics"] = "picture", ["pic"] = "picture",
        ["photos"] = "picture", ["photo"] = "picture", ["cops"] = "police", ["insta"] = "instagram", ["ex"] = "expartner",
    };

    /// <inheritdoc/>
    public IEnumerable<SearchWord> Of(string text)
    {
        foreach (string typed in WordFolding.Split(text))
        {
            string folded = WordFolding.Fold(typed);
            if (folded.Length > 0 && !Empty.Contains(folded))
            {
                yield return new SearchWord(typed, Stem(folded));
            }
        }
    }

    /// <summary>A word without its ending.</summary>
    internal static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out string? regular))
        {
            word = regular;
        }

        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            word = word[..^3] + "y";
        }
        else if (word.Length > 4 && (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)))
        {
            word = word[..^2];
        }
        else if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            word = word[..^1];
        }

        string stem = word;
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            stem = Undouble(word[..^3]);
        }
        else if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            stem = Undouble(word[..^2]);
        }
        else if (word.Length > 6 && word.EndsWith("er", StringComparison.Ordinal))
        {
            stem = Undouble(word[..^2]);
        }
        else if (word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal))
        {
            stem = word[..^2];
        }

        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;
}
