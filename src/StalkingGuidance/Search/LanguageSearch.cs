using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Search;

/// <summary>
/// The search in one language. Where that is not the language that the pack is written in, each word is looked for in the one of the two in which more of the items have it:
/// people type the names of services, and "stalking". What only the pack's first language has is found after everything else, and says so. Immutable and thread-safe.
/// </summary>
internal sealed class LanguageSearch
{
    // What is said in the reader's own language fits better.
    private const double SourcePenalty = 0.8;

    private readonly SearchIndex own;
    private readonly SearchIndex? source;
    private readonly SearchEntry[] entries;

    // The entry of each document of the source.
    private readonly int[] fromSource = [];

    /// <summary>A search in the language that the pack is written in.</summary>
    public LanguageSearch(SearchIndex own, Language language, bool fellBack = false)
    {
        this.own = own;
        entries = [.. own.Documents.Select(document => new SearchEntry(document.Kind, document.Id, document.Title, language, fellBack))];
    }

    /// <summary>A search in another language, with the pack's first one beside it.</summary>
    public LanguageSearch(SearchIndex own, Language language, SearchIndex source, Language sourceLanguage)
    {
        this.own = own;
        this.source = source;
        List<SearchEntry> all = [.. own.Documents.Select(document => new SearchEntry(document.Kind, document.Id, document.Title, language, FellBack: false))];
        Dictionary<(SearchKind, string), int> known = [];
        for (int i = 0; i < all.Count; i++)
        {
            known.TryAdd((all[i].Kind, all[i].Id), i);
        }

        fromSource = new int[source.Documents.Count];
        for (int i = 0; i < fromSource.Length; i++)
        {
            (SearchKind kind, string id, string title, _) = source.Documents[i];
            if (!known.TryGetValue((kind, id), out fromSource[i]))
            {
                fromSource[i] = all.Count;
                all.Add(new SearchEntry(kind, id, title, sourceLanguage, FellBack: true));
            }
        }

        entries = [.. all];
    }

    /// <summary>The best hits for a text.</summary>
    public ImmutableArray<SearchHit> Find(string text, int most)
    {
        SearchTally tally = new(entries);
        if (source is null)
        {
            foreach (SearchWord word in own.Words.Of(text).Where(word => tally.TryBegin(word.Term)))
            {
                Look(word, tally);
            }
        }
        else
        {
            foreach (string typed in WordFolding.Split(text))
            {
                Look(own.Words.Of(typed).FirstOrDefault(), source.Words.Of(typed).FirstOrDefault(), tally);
            }
        }

        return tally.Best(most);
    }

    private void Look(SearchWord word, SearchTally tally)
    {
        Posting[] found = own.Find(word);
        if (found.Length > 0)
        {
            ScoreOwn(found, word, corrected: false, tally);
            return;
        }

        own.FindNear(word).Terms.ForEach(term => ScoreOwn(term, word, corrected: true, tally));
    }

    private void Look(SearchWord word, SearchWord sourceWord, SearchTally tally)
    {
        // It says nothing in one of the two: the words of either that stand between others are typed, and stand in names, in both.
        if (word.Term is null || sourceWord.Term is null || !tally.TryBegin(word.Term))
        {
            return;
        }

        Posting[] found = own.Find(word);
        Posting[] inSource = source!.Find(sourceWord);
        if (found.Length == 0 && inSource.Length == 0)
        {
            LookNear(word, sourceWord, tally);
        }
        else if (own.ShareOf(found) >= source.ShareOf(inSource))
        {
            ScoreOwn(found, word, corrected: false, tally);
            ScoreSource(inSource, sourceWord, corrected: false, tally, missingOnly: true);
        }
        else
        {
            // A word of the source that the language has in names only: "stalking".
            ScoreSource(inSource, sourceWord, corrected: false, tally);
        }
    }

    // The fewer slips, the likelier; the reader's own language first.
    private void LookNear(SearchWord word, SearchWord sourceWord, SearchTally tally)
    {
        (List<Posting[]> near, int distance) = own.FindNear(word);
        (List<Posting[]> nearInSource, int distanceInSource) = source!.FindNear(sourceWord);
        if (near.Count > 0 && (nearInSource.Count == 0 || distance <= distanceInSource))
        {
            near.ForEach(term => ScoreOwn(term, word, corrected: true, tally));
        }
        else
        {
            nearInSource.ForEach(term => ScoreSource(term, sourceWord, corrected: true, tally));
        }
    }

    private void ScoreOwn(Posting[] documents, SearchWord word, bool corrected, SearchTally tally) =>
        own.Score(documents, (document, score, best) => tally.Add(document, score, new MatchedWord(word.Typed, best, corrected)));

    private void ScoreSource(Posting[] documents, SearchWord word, bool corrected, SearchTally tally, bool missingOnly = false)
    {
        source!.Score(documents, (document, score, best) =>
        {
            int entry = fromSource[document];
            if (!missingOnly || entries[entry].FellBack)
            {
                tally.Add(entry, score * SourcePenalty, new MatchedWord(word.Typed, best, corrected));
            }
        });
    }
}
