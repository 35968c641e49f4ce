using StalkingGuidance.Behaviours;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>behaviours --json</c>: one category, or all.</summary>
internal sealed record BehavioursJson(IReadOnlyList<BehaviourCategoryJson> Categories);

/// <summary>A category, with its behaviours.</summary>
internal sealed record BehaviourCategoryJson(string Id, string Name, string Description, VerificationJson Verification, IReadOnlyList<BehaviourJson> Behaviours)
{
    public static BehaviourCategoryJson Of(BehaviourCategory category, DateOnly today) => new(
        category.Id.Value,
        category.Name.Value,
        category.Description.Value,
        VerificationJson.Of(category.Verification, today),
        [.. category.Behaviours.Select(behaviour => BehaviourJson.Of(behaviour, today))]);
}

/// <summary>A behaviour: <c>behaviour ID --json</c>. The words that people search by are left out: they are never shown.</summary>
internal sealed record BehaviourJson(
    string Id,
    string Category,
    string Name,
    string Description,
    IReadOnlyList<string> Examples,
    string LooksHarmless,
    IReadOnlyList<string> Record,
    string Mode,
    ActsJson Acts,
    string? RiskFlag,
    IReadOnlyList<string> Topics,
    VerificationJson Verification)
{
    public static BehaviourJson Of(Behaviour behaviour, DateOnly today) => new(
        behaviour.Id.Value,
        behaviour.Category.Value,
        behaviour.Name.Value,
        behaviour.Description.Value,
        CommonJson.Values(behaviour.Examples),
        behaviour.LooksHarmless.Value,
        CommonJson.Values(behaviour.Record),
        Modes.Words.WordOf((int)behaviour.Mode),
        ActsJson.Of(behaviour.Acts),
        behaviour.RiskFlag?.Value,
        [.. behaviour.Topics.Select(topic => topic.Value)],
        VerificationJson.Of(behaviour.Verification, today));
}

/// <summary>The listed acts that a behaviour is, by jurisdiction. An empty list does not mean that it is lawful.</summary>
internal sealed record ActsJson(IReadOnlyList<string> EnglandWales, IReadOnlyList<string> Scotland, IReadOnlyList<string> NorthernIreland)
{
    public static ActsJson Of(StatutoryActs acts) => new(
        [.. acts.EnglandAndWales.Select(act => act.Value)],
        [.. acts.Scotland.Select(act => act.Value)],
        [.. acts.NorthernIreland.Select(act => act.Value)]);
}
