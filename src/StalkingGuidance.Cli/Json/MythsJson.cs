using StalkingGuidance.Behaviours;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>myths --json</c>.</summary>
internal sealed record MythsJson(IReadOnlyList<MythJson> Myths);

/// <summary>A falsehood and its fact. Never show the falsehood alone.</summary>
internal sealed record MythJson(string Id, string Falsehood, string Fact, IReadOnlyList<string> Topics, VerificationJson Verification)
{
    public static MythJson Of(Myth myth, DateOnly today) =>
        new(myth.Id.Value, myth.Falsehood.Value, myth.Fact.Value, [.. myth.Topics.Select(topic => topic.Value)], VerificationJson.Of(myth.Verification, today));
}
