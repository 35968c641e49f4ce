using StalkingGuidance.Cli.Choosing;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>cases --json</c>.</summary>
internal sealed record CasesJson(int Cases, int Failed, IReadOnlyList<WorkedCasesJson> Screenings)
{
    public static CasesJson Of(IReadOnlyList<WorkedCases> all) => new(all.Sum(one => one.Count), all.Sum(one => one.Failures.Count), [.. all.Select(WorkedCasesJson.Of)]);
}

/// <summary>The worked cases of a version. <c>Kind</c> of a rule is indicator, outcome or the jurisdiction of a row.</summary>
internal sealed record WorkedCasesJson(string Screening, string Version, int Cases, IReadOnlyList<FailedCaseJson> Failures, IReadOnlyList<CaseCoverageJson> Coverage)
{
    public static WorkedCasesJson Of(WorkedCases one) => new(
        one.Screening.Id.Value,
        one.Screening.Version.ToString(),
        one.Count,
        [.. one.Failures.Select(pair => new FailedCaseJson(pair.Case.Id, pair.Case.Why, [.. pair.Differences]))],
        [.. one.Coverage.Select(rule => new CaseCoverageJson(rule.Kind, rule.Id, rule.Met, rule.Undetermined, rule.NotMet))]);
}

/// <summary>A case that came out differently.</summary>
internal sealed record FailedCaseJson(string Case, string Why, IReadOnlyList<string> Differences);

/// <summary>How many cases bring a rule to each value.</summary>
internal sealed record CaseCoverageJson(string Kind, string Id, int Met, int Undetermined, int NotMet);
