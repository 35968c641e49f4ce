using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Search;

namespace StalkingGuidance.Packs;

/// <content>Search.</content>
public sealed partial class ContentPack
{
    internal const string IndexPath = "search/en.index";

    /// <summary>
    /// Finds what somebody looks for in their own words. A snapshot carries its index; a folder's is built by the first search. Nothing that was typed is kept.
    /// </summary>
    /// <param name="text">What was typed; at most its first 400 characters count.</param>
    /// <param name="language">The language of the reader. Only English has an index so far; others search the English texts.</param>
    /// <param name="most">How many hits to give at most.</param>
    public SearchResults Search(string text, Language language, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        return search.Value.Find(text.Length <= LongestSearch ? text : text[..LongestSearch], most);
    }

    private const int LongestSearch = 400;

    private PackSearch OpenSearch()
    {
        ReadOnlyMemory<byte> index = files.FindBytes(IndexPath);
        return new PackSearch(
            index.IsEmpty ? SearchIndexBuilder.Build(PackSearchDocuments.Of(this)) : SearchIndexFile.Read(index),
            CrisisRules,
            Contacts);
    }

    private ImmutableDictionary<string, byte[]> WorkOut() =>
        ImmutableDictionary<string, byte[]>.Empty.Add(IndexPath, SearchIndexFile.Write(SearchIndexBuilder.Build(PackSearchDocuments.Of(this))));
}
