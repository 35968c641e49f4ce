using StalkingGuidance.Research;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>findings --json</c>.</summary>
internal sealed record FindingsJson(bool PublicOnly, IReadOnlyList<FindingJson> Findings);

/// <summary>A result of research: <c>finding ID --json</c>. Never show a figure without the sentence.</summary>
internal sealed record FindingJson(
    string Id,
    string Sentence,
    bool ForProfessionalsOnly,
    IReadOnlyList<FigureJson> Figures,
    string Population,
    string? Place,
    string Years,
    string? From,
    string? To,
    int? Sample,
    string Measure,
    string DoesNotMean,
    string? Citation,
    IReadOnlyList<string> Topics,
    VerificationJson Verification)
{
    public static FindingJson Of(Finding finding, DateOnly today) => new(
        finding.Id.Value,
        finding.Sentence.Value,
        finding.ForProfessionalsOnly,
        [.. finding.Figures.Select(figure => new FigureJson(figure.Id, figure.Value.Value, figure.About?.Value))],
        finding.Population.Value,
        finding.Place?.Value,
        finding.Years.Value,
        finding.From?.ToString(),
        finding.To?.ToString(),
        finding.Sample,
        finding.Measure.Value,
        finding.DoesNotMean.Value,
        finding.Citation,
        [.. finding.Topics.Select(topic => topic.Value)],
        VerificationJson.Of(finding.Verification, today));
}

/// <summary>A figure as its source gives it, and in plain words.</summary>
internal sealed record FigureJson(string Id, string Value, string? About);
