using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Packs;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Json;

/// <summary>
/// <c>evaluate --json</c> and <c>screen --json</c>. Holds none of the answers and not the nation; but what is established tells of a person all the same.
/// Reasons name questions, or <c>nation</c>. <c>NotEnoughToTell</c> and <c>information</c> are never an all-clear.
/// </summary>
internal sealed record ScreeningResultJson(
    string Screening,
    string Version,
    DateTimeOffset At,
    string Notice,
    OutcomeResultJson Outcome,
    string Urgency,
    string PossibleUrgency,
    string? Indication,
    string? PossibleIndication,
    string? IndicationText,
    bool NationMatters,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> IndicationReasons,
    IReadOnlyList<IndicatorResultJson> Met,
    IReadOnlyList<IndicatorResultJson> NotRuledOut,
    IReadOnlyList<NearMissJson> NearMisses,
    IReadOnlyList<ContradictionResultJson> Contradictions,
    string? NextQuestion,
    IReadOnlyList<ContactJson> Contacts,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> Law)
{
    public static ScreeningResultJson Of(ContentPack pack, ScreeningResult result, DateTimeOffset moment, DateOnly today)
    {
        bool indicates = result.Screening.GivesIndication;
        return new ScreeningResultJson(
            result.Screening.Id.Value,
            result.Screening.Version.ToString(),
            moment,
            result.Screening.Notice.Value,
            new OutcomeResultJson(result.Outcome.Id, result.Outcome.Title.Value, result.Outcome.Text.Value),
            Urgencies.Words.WordOf((int)result.Urgency),
            Urgencies.Words.WordOf((int)result.PossibleUrgency),
            indicates ? IndicationLevels.Words.WordOf((int)result.Indication) : null,
            indicates ? IndicationLevels.Words.WordOf((int)result.PossibleIndication) : null,
            result.IndicationText?.Value,
            result.NationMatters,
            Questions(result.Reasons),
            Questions(result.IndicationReasons),
            [.. result.Indicators.Select(IndicatorResultJson.Of)],
            [.. result.IndicatorsNotRuledOut.Select(IndicatorResultJson.Of)],
            [.. result.NearMisses.Select(miss => new NearMissJson(miss.Question.Id, miss.Outcome.Id, Urgencies.Words.WordOf((int)miss.Outcome.Urgency), miss.IsAnswered))],
            [.. result.Contradictions.Select(one => new ContradictionResultJson(one.Id, one.Text.Value))],
            result.NextQuestion?.Id,
            [.. result.Contacts.Select(contact => ContactJson.Of(pack, contact, Reach.Of(pack, contact, moment, openOnly: false).Availability, moment, today))],
            [.. result.Topics.Select(topic => topic.Value)],
            [.. result.Law.Select(provision => provision.Value)]);
    }

    private static IReadOnlyList<string> Questions(IEnumerable<ScreeningReason> reasons) => [.. reasons.Select(reason => reason.Question?.Id ?? "nation")];
}

/// <summary>The outcome that is established.</summary>
internal sealed record OutcomeResultJson(string Id, string Title, string Text);

/// <summary>An indicator, and what a person reads when it is met.</summary>
internal sealed record IndicatorResultJson(string Id, string Text)
{
    public static IndicatorResultJson Of(Indicator indicator) => new(indicator.Id, indicator.Text.Value);
}

/// <summary>A question whose other answer alone would establish a more urgent outcome.</summary>
internal sealed record NearMissJson(string Question, string Outcome, string Urgency, bool IsAnswered);

/// <summary>Answers that contradict one another; the more concerning counts.</summary>
internal sealed record ContradictionResultJson(string Id, string Text);
