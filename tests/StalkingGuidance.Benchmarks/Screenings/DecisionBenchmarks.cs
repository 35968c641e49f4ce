using BenchmarkDotNet.Attributes;
using StalkingGuidance.Benchmarks.Screenings.Inputs;
using StalkingGuidance.Benchmarks.Screenings.Written;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings;

/// <summary>
/// One decision, on answers that no branch predictor learns. All contenders agree on every set before anything is timed:
/// the three-valued ones in everything, the two-valued ones in what is established.
/// </summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private const int Sets = 4096;
    private IContender nullables = null!;
    private IContender twoBits = null!;
    private IContender ifs = null!;
    private RulesEngineContender rulesEngine = null!;
    private RulesEngineContender rulesEngineOutcomes = null!;
    private EngineContender engine = null!;

    /// <summary>Which rules are decided.</summary>
    [Params(ScreeningToDecide.FortyRules, ScreeningToDecide.StalkingCheck)]
    public ScreeningToDecide Screening { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        Screening screening = Screening.Load();
        AnswerSet[] sets = AnswerSet.Many(screening, Sets);
        bool forty = Screening == ScreeningToDecide.FortyRules;
        nullables = forty ? new FortyRulesNullables(sets) : new StalkingCheckNullables(sets);
        twoBits = forty ? new FortyRulesTwoBits(sets) : new StalkingCheckTwoBits(sets);
        ifs = forty ? new FortyRulesIfs(sets) : new StalkingCheckIfs(sets);
        rulesEngine = new RulesEngineContender(screening, sets, outcomesOnly: false);
        rulesEngineOutcomes = new RulesEngineContender(screening, sets, outcomesOnly: true);
        engine = new EngineContender(screening, sets);
        int[] expected = [.. Enumerable.Range(0, Sets).Select(engine.Decide)];
        Agree(expected, nullables, ~0);
        Agree(expected, twoBits, ~0);
        Agree(expected, ifs, PackedDecision.Established);
        Agree(expected, rulesEngine, PackedDecision.Established);
        Agree(expected, rulesEngineOutcomes, PackedDecision.Established);
        Console.WriteLine($"// Decisions that differ: {expected.Distinct().Count()}; the commonest is {expected.CountBy(decision => decision).Max(pair => pair.Value) * 100 / Sets} % of the sets.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sets)]
    public int NullableBools() => nullables.DecideAll();

    [Benchmark(OperationsPerInvoke = Sets)]
    public int BestByHand() => twoBits.DecideAll();

    [Benchmark(OperationsPerInvoke = Sets)]
    public int TwoValuedIfs() => ifs.DecideAll();

    [Benchmark(OperationsPerInvoke = Sets)]
    public int RulesEngine() => rulesEngine.DecideAll();

    [Benchmark(OperationsPerInvoke = Sets)]
    public int RulesEngineOutcomesOnly() => rulesEngineOutcomes.DecideAll();

    [Benchmark(OperationsPerInvoke = Sets)]
    public int Decide() => engine.DecideAll();

    private static void Agree(int[] expected, IContender contender, int mask)
    {
        for (int set = 0; set < expected.Length; set++)
        {
            if (((contender.Decide(set) ^ expected[set]) & mask) != 0)
            {
                throw new InvalidOperationException($"{contender.GetType().Name} decides set {set} as {contender.Decide(set):x8}, not {expected[set]:x8}. If the rules changed, write the code anew: -- write");
            }
        }
    }
}
