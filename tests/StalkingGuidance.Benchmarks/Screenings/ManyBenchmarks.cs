using BenchmarkDotNet.Attributes;
using StalkingGuidance.Benchmarks.Screenings.Inputs;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings;

/// <summary>A hundred thousand records reviewed: one after another, and by the entry for many.</summary>
[MemoryDiagnoser]
public class ManyBenchmarks
{
    private const int Records = 100_000;
    private readonly ScreeningDecision[] decisions = new ScreeningDecision[Records];
    private Screening screening = null!;
    private Answers[] answers = [];

    [GlobalSetup]
    public void Prepare()
    {
        screening = ContentPack.Default.Screenings[ScreeningIds.RecordReview];
        answers = Array.ConvertAll(AnswerSet.Many(screening, Records), set => set.Answers);
    }

    [Benchmark(Baseline = true)]
    public void OneAfterAnother()
    {
        for (int i = 0; i < answers.Length; i++)
        {
            decisions[i] = screening.Decide(answers[i]);
        }
    }

    [Benchmark]
    public void DecideMany() => screening.DecideMany(answers, decisions);
}
