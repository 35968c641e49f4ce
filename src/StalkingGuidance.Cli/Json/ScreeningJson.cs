using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>screening ID --json</c>: questions and rules. Conditions are in words, for people; null where something holds always. <c>Graph</c> only with <c>--graph</c>.</summary>
internal sealed record ScreeningJson(
    string Id,
    string Version,
    int Revision,
    DateOnly From,
    DateOnly? To,
    string Title,
    string Summary,
    string Notice,
    IReadOnlyList<string> For,
    IReadOnlyList<QuestionJson> Questions,
    IReadOnlyList<IndicatorJson> Indicators,
    IReadOnlyList<OutcomeJson> Outcomes,
    IReadOnlyList<IndicationTableJson> Tables,
    IReadOnlyList<ContradictionJson> Contradictions,
    string? Graph,
    VerificationJson Verification)
{
    public static ScreeningJson Of(ContentPack rules, Screening screening, bool withGraph, DateOnly today) => new(
        screening.Id.Value,
        screening.Version.ToString(),
        screening.Revision,
        screening.InForceFrom,
        screening.InForceTo,
        screening.Title.Value,
        screening.Summary.Value,
        screening.Notice.Value,
        CommonJson.Words(screening.For),
        [.. screening.Questions.Select(question => QuestionJson.Of(rules, screening, question))],
        [.. screening.Indicators.Select(one => new IndicatorJson(one.Id, one.Text.Value, ConditionWords.Of(rules, screening, one.When), one.RiskFlag?.Value, [.. one.Law.Select(law => law.Value)]))],
        [.. screening.Outcomes.Select(outcome => OutcomeJson.Of(rules, screening, outcome))],
        [.. screening.IndicationTables.Select(table => IndicationTableJson.Of(rules, screening, table))],
        [.. screening.Contradictions.Select(one => new ContradictionJson(one.Id, ConditionWords.Of(rules, screening, one.When), ConditionWords.Of(rules, screening, one.CountsAs), one.Text.Value))],
        withGraph ? ScreeningGraph.Of(rules, screening) : null,
        VerificationJson.Of(screening.Verification, today));
}

/// <summary>A question.</summary>
internal sealed record QuestionJson(
    string Id, string Type, string Text, string? Help, string Why, string MoreConcern, bool IsDanger, IReadOnlyList<string> AskedOf, string? AskedWhen, int? Most, IReadOnlyList<OptionJson> Options)
{
    public static QuestionJson Of(ContentPack rules, Screening screening, Question question) => new(
        question.Id,
        QuestionTypes.Words.WordOf((int)question.Type),
        question.Text.Value,
        question.Help?.Value,
        question.Why.Value,
        ConcernWords.Of(rules, question),
        question.IsDanger,
        CommonJson.Words(question.AskedOf),
        question.AskedWhen is { } when ? ConditionWords.Of(rules, screening, when) : null,
        question.Type == QuestionType.Count ? question.Most : null,
        [.. question.Options.Select(option => new OptionJson(option.Id, option.Text.Value, option.Help?.Value, option.Behaviour?.Value))]);
}

/// <summary>What can be chosen.</summary>
internal sealed record OptionJson(string Id, string Text, string? Help, string? Behaviour);

/// <summary>A named condition.</summary>
internal sealed record IndicatorJson(string Id, string Text, string When, string? RiskFlag, IReadOnlyList<string> Law);

/// <summary>What a screening can come to; the first that holds counts.</summary>
internal sealed record OutcomeJson(string Id, string Urgency, string? When, string Title, string Text, IReadOnlyList<string> Contacts, IReadOnlyList<string> Topics)
{
    public static OutcomeJson Of(ContentPack rules, Screening screening, Outcome outcome) => new(
        outcome.Id,
        Urgencies.Words.WordOf((int)outcome.Urgency),
        outcome.When is { } when ? ConditionWords.Of(rules, screening, when) : null,
        outcome.Title.Value,
        outcome.Text.Value,
        [.. outcome.Contacts.Select(contact => contact.Value)],
        [.. outcome.Topics.Select(topic => topic.Value)]);
}

/// <summary>How answers compare with the law of a jurisdiction; the first row that holds counts.</summary>
internal sealed record IndicationTableJson(string Jurisdiction, IReadOnlyList<IndicationRowJson> Rows)
{
    public static IndicationTableJson Of(ContentPack rules, Screening screening, IndicationTable table) => new(
        Jurisdictions.Words.WordOf((int)table.Jurisdiction),
        [.. table.Rows.Select(row => new IndicationRowJson(
            row.Id, IndicationLevels.Words.WordOf((int)row.Level), row.When is { } when ? ConditionWords.Of(rules, screening, when) : null, row.Basis, [.. row.Law.Select(law => law.Value)]))]);
}

/// <summary>A row of a table.</summary>
internal sealed record IndicationRowJson(string Id, string Level, string? When, string Basis, IReadOnlyList<string> Law);

/// <summary>Two answers that cannot both be so, and which counts.</summary>
internal sealed record ContradictionJson(string Id, string When, string CountsAs, string Text);
