namespace StalkingGuidance.Search;

/// <summary>
/// The changes of the first consonant of a Welsh word: soft, nasal and aspirate, and the h before a vowel. Words are folded.
/// A word is followed back to what it may come from and on from there, never along a chain: <c>bara</c> may be <c>para</c> or <c>bara</c>, and <c>fara</c> never is <c>para</c>.
/// </summary>
internal static class WelshMutations
{
    // A radical beginning and what it becomes. Longer beginnings first: 'll' is no 'l', and 'ch', 'dd', 'ff', 'ng', 'ph', 'th' as a radical change no more.
    private static readonly (string Radical, string[] Mutated)[] Changes =
    [
        ("ch", []), ("dd", []), ("ff", []), ("ng", []), ("ph", []), ("th", []),
        ("ll", ["l"]), ("rh", ["r"]),
        ("p", ["b", "mh", "ph"]), ("t", ["d", "nh", "th"]), ("c", ["g", "ngh", "ch"]),
        ("b", ["f", "m"]), ("d", ["dd", "n"]), ("g", ["", "ng"]), ("m", ["f"]),
    ];

    /// <summary>What a word may be before any change, the word itself first.</summary>
    public static List<string> RadicalsOf(string word)
    {
        List<string> radicals = [word];
        foreach ((string radical, string[] mutated) in Changes)
        {
            foreach (string beginning in mutated)
            {
                // A beginning that is the first half of a longer letter is none: 'dd' is no 'd', 'ngh' no 'ng'.
                if (beginning.Length > 0 ? Begins(word, beginning) : LostItsG(word))
                {
                    radicals.Add(radical + word[beginning.Length..]);
                }
            }
        }

        if (word.Length > 2 && word[0] == 'h' && IsVowel(word[1]))
        {
            radicals.Add(word[1..]);
        }

        return radicals;
    }

    /// <summary>A radical and all that it becomes.</summary>
    public static List<string> FormsOf(string radical)
    {
        List<string> forms = [radical];
        if (radical.Length > 0 && IsVowel(radical[0]))
        {
            forms.Add("h" + radical);
            return forms;
        }

        foreach ((string beginning, string[] mutated) in Changes)
        {
            if (radical.StartsWith(beginning, StringComparison.Ordinal))
            {
                forms.AddRange(mutated.Select(changed => changed + radical[beginning.Length..]));
                break;
            }
        }

        return forms;
    }

    private static bool Begins(string word, string beginning)
    {
        if (!word.StartsWith(beginning, StringComparison.Ordinal) || word.Length == beginning.Length)
        {
            return false;
        }

        char next = word[beginning.Length];
        return beginning switch
        {
            "d" or "f" or "l" => next != beginning[0],
            "ng" or "r" or "m" => next != 'h',
            "n" => next is not 'g' and not 'h',
            _ => true,
        };
    }

    // gwybod, wybod; gardd, ardd; gwlad, wlad; glan, lan; graddfa, raddfa.
    private static bool LostItsG(string word) =>
        word.Length > 2 && (IsVowel(word[0]) || (word[0] is 'l' or 'r' or 'n' && IsVowel(word[1])));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'y';
}
