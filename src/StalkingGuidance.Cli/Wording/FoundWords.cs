using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;
using StalkingGuidance.Search;

namespace StalkingGuidance.Cli.Wording;

/// <summary>What a search found, and why, in words.</summary>
internal static class FoundWords
{
    public static string Of(ContentPack pack, SearchKind kind) => pack.Say(kind switch
    {
        SearchKind.Topic => SearchPhrases.Topic,
        SearchKind.Behaviour => SearchPhrases.Behaviour,
        SearchKind.Contact => SearchPhrases.Contact,
        SearchKind.Law => SearchPhrases.Law,
        SearchKind.Finding => SearchPhrases.Finding,
        SearchKind.Myth => SearchPhrases.Myth,
        SearchKind.Force => SearchPhrases.Force,
        _ => SearchPhrases.Relationship,
    });

    /// <summary><c>found: flowers, sending in words that people use; gift in its name</c></summary>
    public static string Why(ContentPack pack, SearchHit hit) => pack.Say(
        SearchPhrases.FoundWhere,
        string.Join("; ", hit.Matched.GroupBy(match => match.Field).Select(field => pack.Say(In(field.Key), string.Join(", ", field.Select(match => Of(pack, match)).Distinct())))));

    private static string Of(ContentPack pack, MatchedWord match) => match.Corrected ? pack.Say(SearchPhrases.WordLike, match.Word) : match.Word;

    private static Phrase In(SearchField field) => field switch
    {
        SearchField.Name => SearchPhrases.InName,
        SearchField.AlsoSaid => SearchPhrases.InAlsoSaid,
        SearchField.Summary => SearchPhrases.InSummary,
        _ => SearchPhrases.InText,
    };
}
