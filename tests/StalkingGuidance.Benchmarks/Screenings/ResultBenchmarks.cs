using BenchmarkDotNet.Attributes;
using StalkingGuidance.Benchmarks.Screenings.Inputs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Benchmarks.Screenings;

/// <summary>The whole result as an app shows it: the decision, a smallest set of reasons, and the next question.</summary>
[MemoryDiagnoser]
public class ResultBenchmarks
{
    private const int Sets = 4096;
    private Screening screening = null!;
    private Answers[] answers = [];

    /// <summary>Which rules are decided.</summary>
    [Params(ScreeningToDecide.FortyRules, ScreeningToDecide.StalkingCheck)]
    public ScreeningToDecide Screening { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        screening = Screening.Load();
        answers = Array.ConvertAll(AnswerSet.Many(screening, Sets), set => set.Answers);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sets)]
    public int Decision()
    {
        int sum = 0;
        foreach (Answers set in answers)
        {
            sum += screening.Decide(set).OutcomeIndex;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Sets)]
    public int Reasons()
    {
        int sum = 0;
        foreach (Answers set in answers)
        {
            sum += screening.Evaluate(set).Reasons.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Sets)]
    public int NextQuestion()
    {
        int sum = 0;
        foreach (Answers set in answers)
        {
            sum += screening.Evaluate(set).NextQuestion is null ? 0 : 1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Sets)]
    public int WholeResult()
    {
        int sum = 0;
        foreach (Answers set in answers)
        {
            ScreeningResult result = screening.Evaluate(set);
            sum += result.Outcome.Contacts.Length + result.Reasons.Length + (result.NextQuestion is null ? 0 : 1);
        }

        return sum;
    }
}
