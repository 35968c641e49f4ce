using System.Globalization;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>diff --json</c>. Counts are text: they can be larger than what programs hold in a number.</summary>
internal sealed record ComparisonJson(string Screening, string Older, string Newer, string Combinations, IReadOnlyList<ComparisonGroupJson> Groups, IReadOnlyList<LoweringJson> NotAccepted)
{
    public static ComparisonJson Of(ScreeningComparison comparison) => new(
        comparison.Newer.Id.Value,
        comparison.Older.Version.ToString(),
        comparison.Newer.Version.ToString(),
        comparison.Combinations.ToString(CultureInfo.InvariantCulture),
        [.. comparison.Groups.Select(ComparisonGroupJson.Of)],
        [.. comparison.NotAccepted.Select(lowering => new LoweringJson(lowering.From, lowering.To))]);
}

/// <summary>Answers that change in one way. Examples are YAML, as <c>evaluate</c> reads it.</summary>
internal sealed record ComparisonGroupJson(string Direction, LevelsJson Before, LevelsJson After, string Combinations, string InOlder, string InNewer)
{
    public static ComparisonGroupJson Of(ComparisonGroup group) => new(
        ComparisonWords.Of(group.Direction),
        LevelsJson.Of(group.Before),
        LevelsJson.Of(group.After),
        group.Combinations.ToString(CultureInfo.InvariantCulture),
        group.InOlder.ToYaml(),
        group.InNewer.ToYaml());
}

/// <summary>What answers establish.</summary>
internal sealed record LevelsJson(string Urgency, string Indication)
{
    public static LevelsJson Of(ComparedLevels levels) => new(Urgencies.Words.WordOf((int)levels.Urgency), IndicationLevels.Words.WordOf((int)levels.Indication));
}

/// <summary>A lowering for which the newer version gives no reason.</summary>
internal sealed record LoweringJson(string From, string To);
