using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>coverage --json</c>. What is fresh is only counted.</summary>
internal sealed record CoverageJson(
    DateOnly On,
    int Items,
    int Sourced,
    int PercentSourced,
    int Sources,
    int Fresh,
    int Due,
    int Overdue,
    IReadOnlyList<KindJson> Kinds,
    IReadOnlyList<string> Unsourced,
    IReadOnlyList<string> BehavioursWithoutTopic,
    IReadOnlyList<string> ProvisionsWithoutBehaviour,
    IReadOnlyList<MissingActJson> ActsWithoutBehaviour,
    IReadOnlyList<GradeJson> Topics,
    IReadOnlyList<GradeJson> HardestTexts)
{
    public static CoverageJson Of(CoverageReport report) => new(
        report.Day,
        report.Items,
        report.Sourced,
        report.PercentSourced,
        report.Sources,
        report.Freshness.Fresh.Length,
        report.Freshness.Due.Length,
        report.Freshness.Overdue.Length,
        [.. report.Kinds.Select(kind => new KindJson(kind.Kind, kind.Items, kind.Sourced, kind.Due, kind.Overdue))],
        [.. report.Unsourced.Select(item => item.Key)],
        [.. report.BehavioursWithoutTopic.Select(behaviour => behaviour.Id.Value)],
        [.. report.ProvisionsWithoutBehaviour.Select(provision => provision.Id.Value)],
        [.. report.ActsWithoutBehaviour.Select(missing => new MissingActJson(missing.Offence.Id.Value, missing.Act.Id.Value, missing.Act.Letter))],
        [.. report.Topics.Select(GradeJson.Of)],
        [.. report.HardestTexts.Select(GradeJson.Of)]);
}

/// <summary>One kind of item.</summary>
internal sealed record KindJson(string Kind, int Items, int Sourced, int Due, int Overdue);

/// <summary>An act of a statutory list that no behaviour is.</summary>
internal sealed record MissingActJson(string Provision, string Act, string Letter);

/// <summary>How hard something is to read.</summary>
internal sealed record GradeJson(string Key, double Grade, double Limit, int Words)
{
    public static GradeJson Of(ReadingGrade grade) => new(grade.Key, Math.Round(grade.Grade, 1), grade.Limit, grade.Words);
}
