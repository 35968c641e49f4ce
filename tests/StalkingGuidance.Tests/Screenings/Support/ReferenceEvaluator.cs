using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Tests.Screenings.Support;

/// <summary>
/// The slow, obvious evaluator: it walks over the conditions as they were written, with C#'s three-valued <c>bool?</c>,
/// and decides each nation by itself. It shares nothing with the engine but the model.
/// </summary>
internal sealed class ReferenceEvaluator(Screening screening, IReadOnlyDictionary<string, ReferenceAnswer> answers, Nation? nation)
{
    public Standing StandingOf(Indicator indicator) => Over(where => Truth(indicator.When, where));

    public bool IsOpen(Question question) =>
        !answers.ContainsKey(question.Id) && (question.AskedWhen is null || Over(where => Truth(question.AskedWhen, where)) != Standing.NotMet);

    public (string Outcome, Urgency Urgency, Urgency Possible) Urgency()
    {
        // Outcomes stand from the most urgent down: over several nations the least urgent is established, and the most urgent possible.
        int established = WhereItMayBe().Max(where => First(where, truth => truth == true));
        int possible = WhereItMayBe().Min(where => First(where, truth => truth != false));
        return (screening.Outcomes[established].Id, screening.Outcomes[established].Urgency, screening.Outcomes[possible].Urgency);
    }

    public (Indication Level, Indication Possible) Indication() => screening.IndicationTables.IsEmpty
        ? (StalkingGuidance.Screenings.Indication.NotEnoughToTell, StalkingGuidance.Screenings.Indication.NotEnoughToTell)
        : (WhereItMayBe().Min(where => Level(where, truth => truth == true)), WhereItMayBe().Max(where => Level(where, truth => truth != false)));

    private Nation[] WhereItMayBe() => nation is { } known ? [known] : Enum.GetValues<Nation>();

    private Standing Over(Func<Nation, bool?> truth)
    {
        bool?[] all = [.. WhereItMayBe().Select(truth)];
        return all.All(one => one == true) ? Standing.Met : all.All(one => one == false) ? Standing.NotMet : Standing.Undetermined;
    }

    private int First(Nation where, Func<bool?, bool> holds)
    {
        for (int i = 0; ; i++)
        {
            if (holds(screening.Outcomes[i].When is { } when ? Truth(when, where) : true))
            {
                return i;
            }
        }
    }

    private Indication Level(Nation where, Func<bool?, bool> holds) =>
        screening.IndicationTables.Single(table => table.Jurisdiction == Jurisdictions.Of(where)).Rows
            .First(row => holds(row.When is null ? true : Truth(row.When, where))).Level;

    private bool? Truth(Condition condition, Nation where, bool asGiven = false)
    {
        switch (condition)
        {
            case AllOf all:
                return all.Conditions.Aggregate((bool?)true, (so, part) => so & Truth(part, where, asGiven));
            case AnyOf any:
                return any.Conditions.Aggregate((bool?)false, (so, part) => so | Truth(part, where, asGiven));
            case IndicatorMet met:
                return Truth(screening.Indicators.Single(indicator => indicator.Id == met.Indicator).When, where);
            case NationIs nations:
                return nations.Nations.Contains(where);
        }

        QuestionTest test = (QuestionTest)condition;
        bool? truth = Raw(test);
        foreach (Contradiction contradiction in screening.Contradictions)
        {
            if (!asGiven && contradiction.CountsAs.Question == test.Question && Implies(contradiction.CountsAs, test))
            {
                truth |= Truth(contradiction.When, where, asGiven: true);
            }
        }

        return truth;
    }

    private bool? Raw(QuestionTest test)
    {
        if (!answers.TryGetValue(test.Question, out ReferenceAnswer? answer) || answer.IsSkipped)
        {
            return null;
        }

        return answer.IsUnsure ? test.Test.OrUnsure ? true : null : Passes(test.Test, answer);
    }

    private bool Implies(QuestionTest one, QuestionTest other) =>
        ReferenceAnswer.AllTo(screening.Questions.Single(question => question.Id == one.Question))
            .Where(answer => !answer.IsUnsure && Passes(one.Test, answer))
            .All(answer => Passes(other.Test, answer));

    private static bool Passes(AnswerTest test, ReferenceAnswer answer)
    {
        int named = Enumerable.Range(0, Question.MostOptions).Count(option => ((test.Options >> option) & 1) == 1 && answer.Chosen.Contains(option));
        return test.Kind switch
        {
            AnswerTestKind.OneOf => named == 1,
            AnswerTestKind.AtLeastOf => named >= test.Number,
            AnswerTestKind.AtLeast => answer.Number >= test.Number,
            AnswerTestKind.AtMost => answer.Number <= test.Number,
            _ => throw new InvalidOperationException(),
        };
    }
}
