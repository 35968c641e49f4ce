using StalkingGuidance.Search;

namespace StalkingGuidance.Cli.Wording;

/// <summary>What a search found, and why, in words.</summary>
internal static class FoundWords
{
    public static string Of(SearchKind kind) => kind switch
    {
        SearchKind.Topic => "guidance",
        SearchKind.Law => "law",
        SearchKind.Finding => "research",
        SearchKind.Myth => "myth and fact",
        SearchKind.Force => "police force",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary><c>found: flowers, sending in words that people use; gift in its name</c></summary>
    public static string Why(SearchHit hit) =>
        "found: " + string.Join("; ", hit.Matched.GroupBy(match => match.Field).Select(field => $"{string.Join(", ", field.Select(Of).Distinct())} in {Of(field.Key)}"));

    private static string Of(MatchedWord match) => match.Corrected ? $"a word like {match.Word}" : match.Word;

    private static string Of(SearchField field) => field switch
    {
        SearchField.Name => "its name",
        SearchField.AlsoSaid => "words that people use",
        SearchField.Summary => "its summary",
        _ => "its text",
    };
}
