using RulesEngine.Models;
using StalkingGuidance.Benchmarks.Screenings.Inputs;
using StalkingGuidance.Benchmarks.Screenings.Writing;
using StalkingGuidance.Places;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Benchmarks.Screenings;

/// <summary>
/// The best-known rules engine for .NET, which has two values. A rule cannot read what another came to, so each expression has all that it rests on.
/// The tables of each jurisdiction are a workflow of their own, run only where it is needed.
/// </summary>
internal sealed class RulesEngineContender : IContender
{
    private const string Rules = "rules";
    private readonly RulesEngine.RulesEngine engine;
    private readonly Screening screening;
    private readonly RuleText text;
    private readonly (RuleParameter[] Input, Nation? Nation)[] sets;
    private readonly int firstOutcome;

    /// <summary>Compiles the rules.</summary>
    /// <param name="screening">The screening.</param>
    /// <param name="sets">The answers.</param>
    /// <param name="outcomesOnly">Whether only outcomes and rows are rules, and nobody learns which indicators are met.</param>
    public RulesEngineContender(Screening screening, AnswerSet[] sets, bool outcomesOnly)
    {
        this.screening = screening;
        text = new RuleText(screening, "AND", "OR", atom => $"a.At[{atom}]") { Inlines = true };
        Rule[] indicators = outcomesOnly ? [] : [.. screening.Indicators.Select(indicator => RuleOf(indicator.Id, indicator.When))];
        firstOutcome = indicators.Length;
        engine = new RulesEngine.RulesEngine([
            new Workflow { WorkflowName = Rules, Rules = [.. indicators, .. screening.Outcomes.Where(outcome => outcome.When is not null).Select(outcome => RuleOf(outcome.Id, outcome.When!))] },
            .. screening.IndicationTables.Select(table => new Workflow
            {
                WorkflowName = table.Jurisdiction.ToString(),
                Rules = [.. table.Rows.Where(row => row.When is not null).Select(row => RuleOf(row.Id, row.When!))],
            }),
        ]);
        int atoms = screening.Rules.Graph.Atoms.Length;
        this.sets = Array.ConvertAll(sets, set => (new[] { new RuleParameter("a", new Facts(Enumerable.Range(0, atoms).Select(set.Must).ToArray())) }, set.Nation));
    }

    public int Decide(int set)
    {
        (RuleParameter[] input, Nation? nation) = sets[set];
        int outcome = First(Rules, input, firstOutcome);
        int level = screening.GivesIndication ? int.MaxValue : (int)Indication.NotEnoughToTell;
        foreach (IndicationTable table in screening.IndicationTables)
        {
            if (nation is null || Jurisdictions.Of(nation.Value) == table.Jurisdiction)
            {
                level = Math.Min(level, (int)table.Rows[First(table.Jurisdiction.ToString(), input, 0)].Level);
            }
        }

        return PackedDecision.Of(outcome, 0, level, 0);
    }

    public int DecideAll()
    {
        int sum = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            sum += Decide(i);
        }

        return sum;
    }

    /// <summary>The first rule that is met, counted from one of them; the number of them when none is.</summary>
    private int First(string workflow, RuleParameter[] input, int from)
    {
        List<RuleResultTree> results = engine.ExecuteAllRulesAsync(workflow, input).AsTask().GetAwaiter().GetResult();
        int place = from;
        while (place < results.Count && !results[place].IsSuccess)
        {
            place++;
        }

        return place - from;
    }

    private Rule RuleOf(string name, Condition when) => new() { RuleName = name, Expression = text.Of(when) };

    /// <summary>What the expressions read. Public, since the engine asks for it.</summary>
    /// <param name="at">Whether each test is passed.</param>
    public sealed class Facts(bool[] at)
    {
        public bool[] At { get; } = at;
    }
}
