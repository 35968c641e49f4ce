using BenchmarkDotNet.Attributes;
using StalkingGuidance.Benchmarks.Screenings.Inputs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings;

/// <summary>One decision on more and more rules: as many times the rules are to take about as many times as long.</summary>
[MemoryDiagnoser]
public class SizeBenchmarks
{
    private const int Sets = 256;
    private EngineContender forty = null!;
    private EngineContender fourHundred = null!;
    private EngineContender fourThousand = null!;

    [GlobalSetup]
    public void Prepare()
    {
        forty = Contender(40);
        fourHundred = Contender(400);
        fourThousand = Contender(4000);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sets)]
    public int Forty() => forty.DecideAll();

    [Benchmark(OperationsPerInvoke = Sets)]
    public int FourHundred() => fourHundred.DecideAll();

    [Benchmark(OperationsPerInvoke = Sets)]
    public int FourThousand() => fourThousand.DecideAll();

    private static EngineContender Contender(int rules)
    {
        Screening screening = ScreeningText.Read(BriefRules.Yaml(rules));
        return new EngineContender(screening, AnswerSet.Many(screening, Sets));
    }
}
