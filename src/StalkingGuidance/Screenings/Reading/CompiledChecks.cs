using StalkingGuidance.Places;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>What is easiest told from the compiled rules. The exact proofs over all answers are made elsewhere.</summary>
internal static class CompiledChecks
{
    private const string Folder = "screenings/";

    public static void Check(MappingReader reader, ConditionReader conditions, Screening screening)
    {
        if (!reader.Context.Checks)
        {
            return;
        }

        CheckLevels(reader, screening);
        CheckPlace(reader, screening);
        CheckNeverOrAlways(reader, conditions, screening);
    }

    private static void CheckLevels(MappingReader reader, Screening screening)
    {
        if (!screening.GivesIndication)
        {
            return;
        }

        Indication[] levels = [.. screening.IndicationTexts.Select(text => text.Level)];
        Indication[] wanted = [.. Enum.GetValues<Indication>().OrderDescending()];
        if (!levels.AsSpan().SequenceEqual(wanted))
        {
            reader.Report(ScreeningCodes.BadTables, "indications", "The levels are not all four, from the most serious down.", $"Write each once, in this order: {string.Join(", ", wanted.Select(level => IndicationLevels.Words.WordOf((int)level)))}.");
        }
    }

    private static void CheckPlace(MappingReader reader, Screening screening)
    {
        string file = reader.Position.File ?? "";
        string expected = $"{Folder}{screening.Id}/{screening.Version}.yaml";
        int at = file.LastIndexOf(Folder, StringComparison.Ordinal);
        if (at >= 0 && !file.EndsWith(expected, StringComparison.Ordinal))
        {
            string key = file.AsSpan(at + Folder.Length).StartsWith($"{screening.Id}/", StringComparison.Ordinal) ? "version" : "id";
            reader.Report(ScreeningCodes.WrongPlace, key, $"The file says that it is {screening}, and stands in {file[at..]}.", $"Correct '{key}', or move the file to {expected}.");
        }
    }

    /// <summary>With nothing answered, what is already so is always so, and what may not be can never be.</summary>
    private static void CheckNeverOrAlways(MappingReader reader, ConditionReader conditions, Screening screening)
    {
        RuleGraph graph = screening.Rules.Graph;
        List<bool[]> musts = [];
        List<bool[]> mays = [];
        foreach (Nation nation in screening.Rules.Nations)
        {
            Answers nothing = screening.Answers(nation);
            musts.Add(new bool[graph.Nodes.Length]);
            mays.Add(new bool[graph.Nodes.Length]);
            graph.Evaluate(nothing.Must, musts[^1]);
            graph.Evaluate(nothing.May, mays[^1]);
        }

        for (int i = 0; i < screening.Indicators.Length; i++)
        {
            Report("indicators", "indicator", screening.Indicators[i].Id, graph.Indicators[i]);
        }

        for (int i = 0; i < screening.Outcomes.Length - 1; i++)
        {
            Report("outcomes", "outcome", screening.Outcomes[i].Id, graph.Outcomes[i]);
        }

        foreach (IndicationRoot row in graph.Rows)
        {
            if (!mays.Exists(values => values[row.Node]))
            {
                string id = screening.IndicationTables.First(table => table.Jurisdiction == row.Jurisdiction).Rows[row.Row].Id;
                reader.ReportAt(ScreeningCodes.NeverOrAlways, conditions.PlaceOf("rows", id), $"The row '{id}' can never match, whatever is answered.", "Correct its condition.");
            }
        }

        void Report(string key, string kind, string id, int node)
        {
            bool always = musts.TrueForAll(values => values[node]);
            if (always || !mays.Exists(values => values[node]))
            {
                reader.ReportAt(ScreeningCodes.NeverOrAlways, conditions.PlaceOf(key, id), $"The {kind} '{id}' is {(always ? "always" : "never")} met, whatever is answered.", "Correct its condition.");
            }
        }
    }
}
