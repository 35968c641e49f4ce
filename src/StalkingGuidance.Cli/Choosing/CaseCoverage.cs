using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;
using StalkingGuidance.Screenings.Evaluation;

namespace StalkingGuidance.Cli.Choosing;

/// <summary>How many worked cases bring a rule to each of the three values.</summary>
/// <param name="Kind">Indicator, outcome, or the jurisdiction whose table the row is of.</param>
/// <param name="Id">The rule.</param>
/// <param name="Met">How many establish it.</param>
/// <param name="Undetermined">How many leave it open.</param>
/// <param name="NotMet">How many rule it out.</param>
internal sealed record CaseCoverage(string Kind, string Id, int Met, int Undetermined, int NotMet)
{
    /// <summary>Whether some case brings it to each value.</summary>
    public bool IsWhole => Met > 0 && Undetermined > 0 && NotMet > 0;

    /// <summary>Every rule with a condition. A row is counted over the cases of its own jurisdiction, and those that name no nation.</summary>
    public static IReadOnlyList<CaseCoverage> Of(ContentPack pack, Screening screening, IReadOnlyList<ScreeningCase> cases)
    {
        RuleGraph graph = screening.Rules.Graph;
        (Nation? Nation, World[] Worlds)[] worked = [.. cases.Select(one => (one.Nation, World.Of(screening.Rules, one.AnswersTo(screening))))];
        return
        [
            .. screening.Indicators.Select((indicator, i) => Count("indicator", indicator.Id, graph.Indicators[i], worked)),
            .. screening.Outcomes.Select((outcome, i) => (outcome, i)).Where(pair => pair.outcome.When is not null).Select(pair => Count("outcome", pair.outcome.Id, graph.Outcomes[pair.i], worked)),
            .. screening.IndicationTables.SelectMany(table => table.Rows.Select((row, i) => (row, i)).Where(pair => pair.row.When is not null).Select(pair => Count(
                LawWords.Of(pack, table.Jurisdiction),
                pair.row.Id,
                graph.Rows.First(root => root.Jurisdiction == table.Jurisdiction && root.Row == pair.i).Node,
                [.. worked.Where(one => one.Nation is not { } nation || Jurisdictions.Of(nation) == table.Jurisdiction)]))),
        ];
    }

    private static CaseCoverage Count(string kind, string id, int node, IReadOnlyList<(Nation? Nation, World[] Worlds)> worked)
    {
        ILookup<Standing, World[]> standings = worked.Select(one => one.Worlds).ToLookup(worlds => World.StandingOf(worlds, node));
        return new CaseCoverage(kind, id, standings[Standing.Met].Count(), standings[Standing.Undetermined].Count(), standings[Standing.NotMet].Count());
    }
}
