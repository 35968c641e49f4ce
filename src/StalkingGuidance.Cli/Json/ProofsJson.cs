using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>prove --json</c>.</summary>
internal sealed record ProofsJson(bool Passed, IReadOnlyList<ProofJson> Screenings)
{
    public static ProofsJson Of(IReadOnlyList<TimedProof> all) => new(all.All(proof => proof.Report.Passed), [.. all.Select(ProofJson.Of)]);
}

/// <summary>What was proved of a version.</summary>
internal sealed record ProofJson(string Screening, string Version, bool Passed, double Milliseconds, IReadOnlyList<ProofCheckJson> Checks)
{
    public static ProofJson Of(TimedProof proof) => new(
        proof.Report.Screening.Id.Value,
        proof.Report.Screening.Version.ToString(),
        proof.Report.Passed,
        proof.Whole.TotalMilliseconds,
        [.. proof.Report.Checks.Select(check => new ProofCheckJson(
            check.Name, check.Title, check.Passed, proof.TimeOf(check)?.TotalMilliseconds, [.. check.Failures.Select(failure => new ProofFailureJson(failure.Message, [.. failure.Examples.Select(example => example.ToYaml())]))]))]);
}

/// <summary>A check. The time is null when it did not come to its end.</summary>
internal sealed record ProofCheckJson(string Name, string Title, bool Passed, double? Milliseconds, IReadOnlyList<ProofFailureJson> Failures);

/// <summary>Why a check failed. Examples are YAML, as <c>evaluate</c> reads it.</summary>
internal sealed record ProofFailureJson(string Message, IReadOnlyList<string> Examples);
