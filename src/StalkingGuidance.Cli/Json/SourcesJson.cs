using StalkingGuidance.Evidence;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>sources --json</c>.</summary>
internal sealed record SourcesJson(IReadOnlyList<SourceJson> Sources);

/// <summary>A source, and the keys of the items that cite it: <c>sources ID --json</c>.</summary>
internal sealed record SourceJson(string Id, string? Title, string Publisher, string? Address, string? Dated, string? DateNote, IReadOnlyList<string> CitedBy)
{
    public static SourceJson Of(Source source, IEnumerable<string> citedBy) =>
        new(source.Id.Value, source.Title, source.Publisher, source.Address?.OriginalString, source.Dated?.ToString(), source.DateNote, [.. citedBy]);
}
