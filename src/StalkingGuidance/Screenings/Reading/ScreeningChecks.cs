using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Places;
using StalkingGuidance.Risk;
using StalkingGuidance.Screenings.Conditions;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>What must hold of a screening before its rules can be compiled.</summary>
internal static class ScreeningChecks
{
    /// <summary>Checks a screening.</summary>
    /// <returns>The places of the indicators, each after those that it uses.</returns>
    public static int[] Check(
        MappingReader reader,
        ConditionReader conditions,
        ImmutableArray<QuestionDraft> drafts,
        ImmutableArray<Question> questions,
        ImmutableArray<Indicator> indicators,
        ImmutableArray<Outcome> outcomes,
        ImmutableArray<IndicationTable> tables)
    {
        int[] order = IndicatorOrder.Of(indicators);
        if (!reader.Context.Checks)
        {
            return order;
        }

        CheckIds(reader, conditions, questions, indicators, outcomes, tables);
        CheckMentions(reader, conditions, indicators, order);
        CheckAskedWhen(reader, drafts, questions, indicators, order);
        CheckOutcomes(reader, conditions, outcomes);
        CheckTables(reader, conditions, tables);
        return order;
    }

    public static void CheckContradiction(MappingReader reader, ConditionReader conditions, Contradiction contradiction)
    {
        if (!reader.Context.Checks)
        {
            return;
        }

        if (!conditions.Note("contradictions", contradiction.Id, reader.PositionOf("id")) && contradiction.Id.Length > 0)
        {
            reader.Report(ScreeningCodes.IdTaken, "id", $"Two contradictions have the id '{contradiction.Id}'.", "Give each an id of its own.");
        }

        HashSet<string> indicators = new(StringComparer.Ordinal);
        HashSet<string> questions = new(StringComparer.Ordinal);
        Mentions.Gather(contradiction.When, indicators);
        Mentions.GatherQuestions(contradiction.When, questions);
        if (indicators.Count > 0)
        {
            reader.Report(ScreeningCodes.BadContradiction, "when", "A contradiction is about answers as they were given, so it uses no indicators.", "Test the questions themselves.");
        }

        string question = contradiction.CountsAs.Question;
        if (questions.Contains(question))
        {
            reader.Report(ScreeningCodes.BadContradiction, "counts-as", $"'{question}' cannot contradict itself.", "Name another question.");
        }

        if (conditions.Find(question) is { MoreConcern.Order: ConcernOrder.None })
        {
            reader.Report(ScreeningCodes.BadContradiction, "counts-as", $"'{question}' does not say which way is more concern.", "Only the more concerning of two answers can count.");
        }
    }

    private static void CheckIds(MappingReader reader, ConditionReader conditions, ImmutableArray<Question> questions, ImmutableArray<Indicator> indicators, ImmutableArray<Outcome> outcomes, ImmutableArray<IndicationTable> tables)
    {
        // Conditions name questions and indicators side by side, so these two share their ids' space.
        Refuse(reader, conditions, "indicators", "questions and indicators", [.. questions.Select(question => question.Id), .. indicators.Select(indicator => indicator.Id)]);
        Refuse(reader, conditions, "outcomes", "outcomes", outcomes.Select(outcome => outcome.Id));
        Refuse(reader, conditions, "rows", "rows of all tables", tables.SelectMany(table => table.Rows).Select(row => row.Id));
    }

    private static void Refuse(MappingReader reader, ConditionReader conditions, string list, string among, IEnumerable<string> ids)
    {
        foreach (string taken in ids.Where(id => id.Length > 0).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            reader.ReportAt(ScreeningCodes.IdTaken, conditions.PlaceOf(list, taken), $"The id '{taken}' is used twice among the {among}.", "Give each an id of its own.");
        }
    }

    private static void CheckMentions(MappingReader reader, ConditionReader conditions, ImmutableArray<Indicator> indicators, int[] order)
    {
        HashSet<string> known = [.. indicators.Select(indicator => indicator.Id).Where(id => id.Length > 0)];
        CheckUnknown(reader, conditions, known);

        string[] circle = [.. Enumerable.Range(0, indicators.Length).Except(order).Select(place => indicators[place].Id)];
        if (circle.Length > 0)
        {
            reader.ReportAt(ScreeningCodes.Circle, conditions.PlaceOf("indicators", circle[0]), $"These use one another in a circle, or one that does: {string.Join(", ", circle)}.", "Break the circle.");
        }

        // A mistake elsewhere may be all that keeps an indicator from being used: a misspelt id or key, a condition that could not be read.
        HashSet<string> used = [.. conditions.Mentions.Select(mention => mention.Indicator)];
        bool isSound = conditions.IsSoundSoFar && reader.KnowsAllKeys;
        foreach (string unused in known.Where(id => isSound && !used.Contains(id)))
        {
            reader.ReportAt(ScreeningCodes.Unused, conditions.PlaceOf("indicators", unused), $"Nothing uses the indicator '{unused}'.", "Use it in an outcome, a row, an 'asked-when' or another indicator, or delete it.");
        }
    }

    private static void CheckUnknown(MappingReader reader, ConditionReader conditions, HashSet<string> known)
    {
        // Without a list of questions, or with its key misspelt, nothing can be said of single ones; so too for indicators.
        foreach (YamlScalar key in conditions.Questions.Count == 0 ? [] : conditions.Unknown)
        {
            string hint = key.Text == "not" ? "Nothing can be negated: say what is so, and put the milder rule below."
                : known.Contains(key.Text) ? $"'{key.Text}' is an indicator: write its id alone, without a test."
                : NearestName.Hint(key.Text, [.. conditions.Questions, "all", "any", "nation"]);
            reader.ReportAt(ScreeningCodes.UnknownQuestion, key.Position, $"There is no question '{key.Text}'.", hint);
        }

        bool mayBeElsewhere = known.Count == 0 && !reader.KnowsAllKeys;
        foreach ((string mentioned, SourcePosition position) in conditions.Mentions.Where(mention => !mayBeElsewhere && !known.Contains(mention.Indicator)))
        {
            string hint = conditions.Find(mentioned) is not null ? $"'{mentioned}' is a question: write {{ {mentioned}: … }} with its test."
                : known.Count == 0 ? "The screening has no indicators: write it under 'indicators', or test a question with { the-question: its test }."
                : NearestName.Hint(mentioned, known);
            reader.ReportAt(ScreeningCodes.UnknownIndicator, position, $"There is no indicator '{mentioned}'.", hint);
        }
    }

    private static void CheckAskedWhen(MappingReader reader, ImmutableArray<QuestionDraft> drafts, ImmutableArray<Question> questions, ImmutableArray<Indicator> indicators, int[] order)
    {
        Dictionary<string, HashSet<string>> questionsOf = new(StringComparer.Ordinal);
        foreach (int place in order)
        {
            questionsOf[indicators[place].Id] = QuestionsOf(indicators[place].When, questionsOf);
        }

        HashSet<string> earlier = new(StringComparer.Ordinal);
        for (int i = 0; i < questions.Length; i++)
        {
            foreach (string later in QuestionsOf(questions[i].AskedWhen, questionsOf).Where(id => !earlier.Contains(id)))
            {
                bool onItself = later == questions[i].Id;
                reader.ReportAt(
                    ScreeningCodes.LaterQuestion,
                    drafts[i].AskedWhen!.Position,
                    onItself ? $"'{later}' depends on its own answer." : $"'{questions[i]}' depends on '{later}', which does not stand before it.",
                    onItself ? "Test an earlier question." : $"Move '{later}' up, or '{questions[i]}' down.");
            }

            earlier.Add(questions[i].Id);
        }
    }

    private static HashSet<string> QuestionsOf(Condition? condition, Dictionary<string, HashSet<string>> questionsOf)
    {
        HashSet<string> questions = new(StringComparer.Ordinal);
        HashSet<string> indicators = new(StringComparer.Ordinal);
        Mentions.GatherQuestions(condition, questions);
        Mentions.Gather(condition, indicators);
        foreach (string indicator in indicators)
        {
            questions.UnionWith(questionsOf.GetValueOrDefault(indicator) ?? []);
        }

        return questions;
    }

    private static void CheckOutcomes(MappingReader reader, ConditionReader conditions, ImmutableArray<Outcome> outcomes)
    {
        for (int i = 0; i < outcomes.Length; i++)
        {
            Outcome outcome = outcomes[i];
            if (i > 0 && outcome.Urgency > outcomes[i - 1].Urgency && outcomes[i - 1].Urgency != 0)
            {
                reader.ReportAt(ScreeningCodes.OutOfOrder, conditions.PlaceOf("outcomes", outcome.Id), $"'{outcome.Id}' is more urgent than '{outcomes[i - 1].Id}' above it.", "Write the most urgent first.");
            }

            bool isLast = i == outcomes.Length - 1;
            if (isLast && (outcome.When is not null || outcome.Urgency is not (Urgency.Information or 0)))
            {
                string fault = outcome.When is null ? $"is of urgency {Urgencies.Words.WordOf((int)outcome.Urgency)}" : "has a 'when'";
                reader.ReportAt(ScreeningCodes.LastIsConditioned, conditions.PlaceOf("outcomes", outcome.Id), $"The last outcome '{outcome.Id}' {fault}.", "End with an outcome of urgency information without 'when'.");
            }
            else if (!isLast && outcome.When is null)
            {
                reader.ReportAt(ScreeningCodes.ConditionMissing, conditions.PlaceOf("outcomes", outcome.Id), $"'{outcome.Id}' has no 'when', and others stand below it.", "Say when it is met.");
            }
        }
    }

    private static void CheckTables(MappingReader reader, ConditionReader conditions, ImmutableArray<IndicationTable> tables)
    {
        if (!reader.Has("indications"))
        {
            return;
        }

        // A table whose jurisdiction cannot be read is reported already, and may be the one that is missing.
        int[] found = [.. tables.Select(table => (int)table.Jurisdiction)];
        string[] wrong = [.. Enumerable.Range(1, Jurisdictions.Words.Words.Count).Where(one => found.Count(table => table == one) != 1).Select(Jurisdictions.Words.WordOf)];
        if (wrong.Length > 0 && found.Length > 0 && !found.Contains(0))
        {
            reader.Report(ScreeningCodes.BadTables, "indications", $"There is not exactly one table for {string.Join(" and ", wrong)}.", $"Write one for each of {string.Join(", ", Jurisdictions.Words.Words)}.");
        }

        foreach (IndicationTable table in tables)
        {
            CheckRows(reader, conditions, table.Rows);
        }
    }

    private static void CheckRows(MappingReader reader, ConditionReader conditions, ImmutableArray<IndicationRow> rows)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            IndicationRow row = rows[i];
            if (i > 0 && row.Level > rows[i - 1].Level && rows[i - 1].Level != 0)
            {
                reader.ReportAt(ScreeningCodes.OutOfOrder, conditions.PlaceOf("rows", row.Id), $"The row '{row.Id}' is more serious than '{rows[i - 1].Id}' above it.", "Write the most serious level first.");
            }

            bool isLast = i == rows.Length - 1;
            if (isLast && (row.When is not null || row.Level is not (Indication.NotEnoughToTell or 0)))
            {
                string fault = row.When is null ? $"has the level {IndicationLevels.Words.WordOf((int)row.Level)}" : "has a 'when'";
                reader.ReportAt(ScreeningCodes.LastIsConditioned, conditions.PlaceOf("rows", row.Id), $"The last row '{row.Id}' {fault}.", "End with a row of level not-enough-to-tell without 'when'.");
            }
            else if (!isLast && row.When is null)
            {
                reader.ReportAt(ScreeningCodes.ConditionMissing, conditions.PlaceOf("rows", row.Id), $"The row '{row.Id}' has no 'when', and others stand below it.", "Say when it matches.");
            }
        }
    }
}
